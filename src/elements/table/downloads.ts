import { html, nothing, type TemplateResult } from 'lit';
import type { FileDraft, FileWriter } from '../../controllers/file-writer.js';
import type { EventList } from '../../convert/event-list.js';
import { fileName } from '../../convert/file-name.js';
import { writeCsvInSteps } from '../../convert/write-csv.js';
import { writeFeedInSteps } from '../../convert/write-feed.js';
import type { Steps } from '../../feed/steps.js';
import type { Feed } from '../../feed/types.js';
import type { Locale } from '../../locales/locale.js';
import type { MessageKey } from '../../locales/messages.js';
import type { EventIndex } from '../../scene/event-index.js';

/** A form in which the events can be taken away. */
interface Download {
  readonly label: MessageKey;
  readonly ending: 'csv' | 'json';
  readonly type: string;
  readonly write: (feed: Feed, events: EventList, language: string) => Steps<string[]>;
}

const downloads: readonly Download[] = [
  { label: 'downloadCsv', ending: 'csv', type: 'text/csv;charset=utf-8', write: writeCsvInSteps },
  { label: 'downloadJson', ending: 'json', type: 'application/json', write: writeFeedInSteps },
];

/** The events of the filters as files, in order of time, with licence and credits; while one is written, how far it is. */
export function renderDownloads(
  index: EventIndex,
  locale: Locale,
  files: FileWriter,
): TemplateResult {
  const { writing } = files;
  return html`<div class="downloads">
    ${downloads.map(
      (download) =>
        html`<button
          type="button"
          class="control"
          aria-disabled=${writing ? 'true' : nothing}
          @click=${(event: Event) =>
            files.save(draftOf(download, index, locale), documentOf(event))}
        >
          ${locale.say(download.label)}
        </button>`,
    )}
    ${
      writing
        ? html`<span class="written"
            >${locale.say('passing', { n: writing.done, all: writing.count })}</span
          >`
        : nothing
    }
    <p class="table-note">${locale.say('dashKey')}</p>
  </div>`;
}

const documentOf = ({ currentTarget }: Event): Document => (currentTarget as Element).ownerDocument;

function draftOf(
  { ending, type, write }: Download,
  { feed, all }: EventIndex,
  locale: Locale,
): FileDraft {
  const events: EventList = {
    length: all.length,
    slice: (from, to) =>
      [...all.events.subarray(from, to)].flatMap((place) => feed.events[place] ?? []),
  };
  return {
    name: fileName(feed, locale.asked, ending),
    type,
    count: all.length,
    write: () => write(feed, events, locale.asked),
  };
}
