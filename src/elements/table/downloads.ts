import { html, type TemplateResult } from 'lit';
import { fileName } from '../../convert/file-name.js';
import { writeCsv } from '../../convert/write-csv.js';
import { writeFeed } from '../../convert/write-feed.js';
import type { Feed, TimelineEvent } from '../../feed/types.js';
import type { Locale } from '../../locales/locale.js';
import type { MessageKey } from '../../locales/messages.js';
import type { EventIndex } from '../../scene/event-index.js';
import { saveFile } from './save-file.js';

/** A form in which the events can be taken away. */
interface Download {
  readonly label: MessageKey;
  readonly ending: 'csv' | 'json';
  readonly type: string;
  readonly write: (feed: Feed, events: readonly TimelineEvent[], language: string) => string;
}

const downloads: readonly Download[] = [
  { label: 'downloadCsv', ending: 'csv', type: 'text/csv;charset=utf-8', write: writeCsv },
  { label: 'downloadJson', ending: 'json', type: 'application/json', write: writeFeed },
];

/** The events of the filters as files, in order of time, with licence and credits. */
export function renderDownloads(index: EventIndex, locale: Locale): TemplateResult {
  return html`<div class="downloads">
    ${downloads.map(
      (download) =>
        html`<button
          type="button"
          class="control"
          @click=${(event: Event) => save(download, index, locale, event)}
        >
          ${locale.say(download.label)}
        </button>`,
    )}
    <p class="table-note">${locale.say('dashKey')}</p>
  </div>`;
}

function save(
  { ending, type, write }: Download,
  { feed, all }: EventIndex,
  locale: Locale,
  event: Event,
): void {
  const events = [...all.events].flatMap((place) => feed.events[place] ?? []);
  const { ownerDocument } = event.currentTarget as Element;
  const name = fileName(feed, locale.asked, ending);
  saveFile({ name, type, text: write(feed, events, locale.asked) }, ownerDocument);
}
