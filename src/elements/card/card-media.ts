import { html, nothing, type TemplateResult } from 'lit';
import type { Media } from '../../feed/types.js';
import type { Action } from '../../view/action.js';
import type { CardContent } from './card-content.js';
import { embedFrame, type EmbedFrame } from './embed-frame.js';
import { renderGate } from './media-gate.js';

/** What the media of a card are rendered with. */
export interface MediaProps {
  readonly content: CardContent;
  /** Addresses that the reader asked to see. */
  readonly unveiled: readonly string[];
  /** Address of the page, which relative ones start from. */
  readonly page: string;
  readonly act: (action: Action) => void;
}

/** A medium and what is known of it. */
interface Shown {
  readonly medium: Media;
  readonly alt: string;
  readonly frame: EmbedFrame | null;
}

/** Pictures, films, recordings and embedded pages. What is sensitive or embedded is not requested before it is asked for. */
export function renderMedia(props: MediaProps): TemplateResult | typeof nothing {
  const { media = [] } = props.content.event;
  if (media.length === 0) return nothing;
  return html`<div class="media">${media.map((medium, n) => renderMedium(medium, n, props))}</div>`;
}

function renderMedium(medium: Media, n: number, props: MediaProps): TemplateResult {
  const { content, unveiled, page, act } = props;
  const { type, url, sensitive = false } = medium;
  const { locale, words } = content;
  const alt = words(medium.alt);
  const frame = type === 'embed' ? embedFrame(url, page) : null;
  const veiled = (sensitive || type === 'embed') && !unveiled.includes(url);
  const unveil = (): void => act({ type: 'unveil', url });
  // The focus goes here when the button that asked for it is gone.
  return html`<figure class="medium ${type}" data-url=${url} tabindex="-1">
    ${
      veiled
        ? renderGate({ id: `medium-${n}`, alt, sensitive, frame, locale, unveil })
        : renderers[type]({ medium, alt, frame })
    }
    ${renderCaption(medium, alt, veiled, content)}
  </figure>`;
}

const renderers: Readonly<Record<Media['type'], (shown: Shown) => unknown>> = {
  image: ({ medium, alt }) =>
    html`<img
      loading="lazy"
      decoding="async"
      referrerpolicy="no-referrer"
      alt=${alt}
      src=${medium.url}
    />`,
  video: ({ medium, alt }) =>
    html`<video
      controls
      playsinline
      preload="none"
      aria-label=${alt}
      poster=${medium.poster ?? nothing}
      src=${medium.url}
    ></video>`,
  audio: ({ medium, alt }) =>
    html`<audio controls preload="none" aria-label=${alt} src=${medium.url}></audio>`,
  embed: ({ alt, frame }) =>
    frame
      ? html`<iframe
          sandbox=${frame.sandbox}
          referrerpolicy="no-referrer"
          allowfullscreen
          title=${alt}
          src=${frame.url}
        ></iframe>`
      : html`<p>${alt}</p>`,
};

/** Those who cannot see a film or hear a recording need its description too; that of a picture is the picture's own. */
const described: ReadonlySet<Media['type']> = new Set(['video', 'audio']);

function renderCaption(
  { type, caption, credit }: Media,
  alt: string,
  veiled: boolean,
  { words }: CardContent,
): unknown {
  const description = described.has(type) && !veiled ? alt : '';
  const said = [words(caption), description].filter((text) => text !== '').join(' ');
  const parts = [said, credit ?? ''].filter((text) => text !== '');
  return parts.length === 0 ? nothing : html`<figcaption>${parts.join(' · ')}</figcaption>`;
}
