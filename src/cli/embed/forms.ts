import { feedToHtml } from '../../prerender/feed-to-html.js';
import { escapeText } from '../../markup/escape-text.js';
import type { EmbedPlan } from './read-plan.js';
import { scriptTag, tag, type Attributes } from './tag.js';

/** A form in which a timeline is embedded. */
export interface Form {
  /** When it is the right one. */
  readonly about: string;
  readonly write: (plan: EmbedPlan) => string;
}

export type FormName = keyof typeof forms;

/** All forms, the best first. */
export const forms = {
  script: { about: 'Script tag, for pages that may have scripts', write: scriptForm },
  iframe: { about: 'Iframe, for pages that may have frames', write: iframeForm },
  oembed: { about: 'oEmbed answer, for systems that ask for one', write: oembedForm },
} as const satisfies Readonly<Record<string, Form>>;

function scriptForm(plan: EmbedPlan): string {
  const { src, script, integrity, lang, deepLink } = plan;
  const timeline = tag('conflict-timeline', {
    src,
    lang,
    theme: themeOf(plan),
    'deep-link': deepLink,
  });
  return [
    scriptTag({ type: 'module', src: script }, integrity['conflict-timeline.min.js']),
    timeline,
    withoutScript(plan),
    '</conflict-timeline>',
  ].join('\n');
}

function iframeForm(plan: EmbedPlan): string {
  const { deepLink, integrity, helper } = plan;
  const own = {
    'data-conflict-timeline': true,
    'data-deep-link': deepLink,
    width: '100%',
  } as const;
  return [
    frame(plan, own),
    `<noscript>\n${withoutScript(plan)}\n</noscript>`,
    scriptTag({ defer: true, src: helper }, integrity['embed.js']),
  ].join('\n');
}

/** Its HTML is the frame alone: most systems that ask take scripts out, and keep the size that is stated. */
function oembedForm(plan: EmbedPlan): string {
  const { title, publisher, width, height } = plan;
  const answer = {
    version: '1.0',
    type: 'rich',
    title,
    ...(publisher !== '' && { provider_name: publisher }),
    cache_age: 3600,
    width,
    height,
    html: frame(plan, { width }),
  };
  return JSON.stringify(answer, null, 2);
}

function frame(plan: EmbedPlan, attributes: Attributes): string {
  return `${tag('iframe', {
    ...attributes,
    src: frameAddress(plan),
    title: plan.title,
    height: plan.height,
    loading: 'lazy',
    frameborder: 0,
    // Copying a link is the reader's own act, and a frame has to be let.
    allow: 'clipboard-write',
  })}</iframe>`;
}

function frameAddress(plan: EmbedPlan): string {
  const address = new URL(plan.page);
  const asked = { src: plan.src, lang: plan.lang, theme: themeOf(plan) };
  for (const [name, value] of Object.entries(asked)) {
    if (value !== null) address.searchParams.set(name, value);
  }
  return address.href;
}

/** What is read where no script runs: the events, or at least a way to them. */
function withoutScript({ feed, lang, src, title }: EmbedPlan): string {
  if (feed) return feedToHtml(feed, lang === null ? {} : { language: lang });
  return `${tag('a', { href: src })}${escapeText(title)}</a>`;
}

const themeOf = ({ theme }: EmbedPlan): string | null => (theme === 'auto' ? null : theme);
