import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../locales/locale.js';
import { describeFeed } from '../../scene/describe-feed.js';
import type { EventIndex } from '../../scene/event-index.js';
import { textsOf } from '../render-text.js';
import { renderHeadline } from './headline.js';

/** Headline, standfirst, the whole in a sentence, and a way past it. */
export function renderHead(index: EventIndex, level: number, locale: Locale): TemplateResult {
  const { feed } = index;
  const texts = textsOf(feed, locale);
  const title = texts.inline(feed.title);
  const description = texts.inline(feed.description);
  return html`<header>
    ${renderHeadline(title === '' ? locale.say('timeline') : title, level)}
    ${description === '' ? nothing : html`<p class="standfirst">${description}</p>`}
    <slot name="header"></slot>
    ${feed.events.length === 0 ? nothing : html`<p class="hidden">${describeFeed(index, locale)}</p>`}
    <button type="button" class="control skip" @click=${skip}>${locale.say('skip')}</button>
  </header>`;
}

/** A link cannot point into a shadow root, so a button carries the focus past the plot. */
function skip(event: Event): void {
  const section = (event.currentTarget as Element).closest('.timeline');
  section?.querySelector<HTMLElement>('.footer')?.focus();
}
