import { html, nothing, type TemplateResult } from 'lit';
import { html as staticHtml } from 'lit/static-html.js';
import type { Chapter } from '../../feed/types.js';
import { titleOf } from '../../scene/describe-mark.js';
import type { Environment } from '../../scene/environment.js';
import type { EventIndex } from '../../scene/event-index.js';
import { describeDate } from '../../time/describe-date.js';
import { readEdtf } from '../../time/read-edtf.js';
import type { Action } from '../../view/action.js';
import { reveal } from '../conflict-timeline/plot-commands.js';
import { headingTag } from '../heading-tag.js';
import type { TextRenderer } from '../render-text.js';

/** What a chapter is drawn from. */
export interface ChapterProps {
  readonly chapter: Chapter;
  /** Whether it is the one that is told; the others only keep the room that the longest of them needs. */
  readonly told: boolean;
  readonly texts: TextRenderer;
  readonly index: EventIndex;
  readonly environment: Environment;
  /** Level of the timeline's headline. */
  readonly headingLevel: number;
  readonly wide: boolean;
  readonly act: (action: Action) => void;
}

/** Headline, text, and the events that the chapter speaks of. */
export function renderChapter(props: ChapterProps): TemplateResult {
  const { chapter, told, texts, headingLevel, environment, index, wide } = props;
  const places = (chapter.events ?? []).flatMap((id) => index.placeOf(id) ?? []);
  const tag = headingTag(headingLevel + 1, 6);
  return html`<div class="chapter ${told ? 'told' : ''}">
    <div class="chapter-text">
      ${staticHtml`<${tag} class="chapter-title">${texts.inline(chapter.title)}</${tag}>`}
      ${texts.paragraphs(chapter.text)}
    </div>
    ${
      places.length === 0
        ? nothing
        : html`<details class="chapter-events" ?open=${wide}>
            <summary>${environment.locale.say('events', { n: places.length })}</summary>
            <ul>
              ${places.map((place) => renderEvent(place, props))}
            </ul>
          </details>`
    }
  </div>`;
}

/** Opens the event's card; its mark gets the tab stop, where the focus goes when the card closes. */
function renderEvent(place: number, { index, environment, act }: ChapterProps): TemplateResult {
  const { id = '', date = '' } = index.feed.events[place] ?? {};
  const open = (): void => {
    for (const action of reveal(place, index, null)) act(action);
    act({ type: 'select', id });
  };
  return html`<li>
    <button type="button" class="chapter-event" data-id=${id} @click=${open}>
      <span class="event-title"><bdi>${titleOf(place, { index, environment })}</bdi></span>
      <span class="meta">${describeDate(readEdtf(date), environment.locale.dates, index.now)}</span>
    </button>
  </li>`;
}
