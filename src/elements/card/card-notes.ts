import { html, nothing } from 'lit';
import { describeDate } from '../../time/describe-date.js';
import { readEdtf } from '../../time/read-edtf.js';
import type { CardContent } from './card-content.js';

/** What a reader must know before the text: that the event is retracted, or that it was corrected, when and how. */
export function renderNotes({ event, locale, texts }: CardContent): unknown {
  const { status, revised } = event;
  return html`${
    status === 'retracted' ? html`<p class="note">${locale.say('retractedNote')}</p>` : nothing
  }${
    revised
      ? html`<p class="note">
          <strong>${locale.say('corrected', { date: dateWords(revised.date, locale) })}</strong>
          ${texts.inline(revised.note)}
        </p>`
      : nothing
  }`;
}

const dateWords = (date: string, { dates }: CardContent['locale']): string =>
  describeDate(readEdtf(date), dates);
