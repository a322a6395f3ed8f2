import { html, nothing, type TemplateResult } from 'lit';
import { html as staticHtml } from 'lit/static-html.js';
import type { ResolvedEvent } from '../../feed/resolve-event.js';
import type { TimelineEvent } from '../../feed/types.js';
import { countryName } from '../../locales/country-name.js';
import type { Locale } from '../../locales/locale.js';
import type { Environment } from '../../scene/environment.js';
import type { EventIndex } from '../../scene/event-index.js';
import { describeDateInSentence } from '../../time/describe-date.js';
import { parseEdtf } from '../../time/parse-edtf.js';
import { headingTag } from '../heading-tag.js';
import { renderActors } from './card-actors.js';
import { renderCasualties } from './card-casualties.js';
import { renderClaims } from './card-claims.js';
import { cardContent, type CardContent } from './card-content.js';
import { closeOnEscape, renderClose } from './card-frame.js';
import { renderSources } from './card-sources.js';

/** What a card shows, and what its buttons do. */
export interface CardProps {
  readonly event: TimelineEvent;
  readonly index: EventIndex;
  readonly environment: Environment;
  /** Level of the timeline's headline; the card's is one below. */
  readonly headingLevel: number;
  readonly close: () => void;
  readonly step: (by: 1 | -1) => void;
}

/** Everything that is known of one event, and who says so. */
export function renderCard(props: CardProps): TemplateResult {
  const { event, index, environment, close, step } = props;
  const content = cardContent(event, index, environment.locale);
  const { locale, words } = content;
  const title = words(event.title);
  return html`<div
    class="card"
    part="card"
    role="dialog"
    aria-labelledby="card-title"
    tabindex="-1"
    @keydown=${closeOnEscape(close)}
  >
    <p class="card-when">${renderWhen(content, index.now)}</p>
    ${renderTitle(title, props.headingLevel + 1)} ${renderClose(locale, close)}
    <div class="card-body">
      <div class="card-text">
        ${paragraphs(words(event.summary)).map((text) => html`<p>${text}</p>`)}
        ${renderRevision(content)} ${renderClaims(content)}
      </div>
      <div class="card-side">
        ${renderCasualties(content)} ${renderActors(content)} ${renderSources(content)}
      </div>
    </div>
    <div class="card-steps">
      <button type="button" class="control" @click=${() => step(-1)}>
        ${locale.say('previous')}
      </button>
      <button type="button" class="control" @click=${() => step(1)}>${locale.say('next')}</button>
      <slot name="card-footer"></slot>
    </div>
  </div>`;
}

function renderTitle(title: string, level: number): TemplateResult {
  const tag = headingTag(Math.max(level, 3), 6);
  return staticHtml`<${tag} class="card-title" id="card-title">${title}</${tag}>`;
}

/** Date with its precision, place with its precision, and how sure the event is. */
function renderWhen({ event, resolved, locale, words }: CardContent, now: number): unknown {
  const date = parseEdtf(event.date);
  const { place } = resolved;
  const status = event.status === undefined ? '' : locale.say(`status_${event.status}`);
  const where = place ? placeWords(place, locale, words) : '';
  return html`<time datetime=${dateTime(event.date)}
      >${capitalised(describeDateInSentence(date, locale.dates, now), locale.tag)}</time
    >${where === '' ? nothing : html` · ${where}`}${
      status === '' ? nothing : html` · <span class="status">${status}</span>`
    }`;
}

/** HTML knows days, months and years only; of what EDTF says beyond that it gets nothing. */
const dateTime = (date: string): string | typeof nothing =>
  /^\d{4}(-\d\d(-\d\d)?)?$/.test(date) ? date : nothing;

function placeWords(
  place: NonNullable<ResolvedEvent['place']>,
  locale: Locale,
  words: CardContent['words'],
): string {
  const name = words(place.name);
  const { precision = 'exact' } = place;
  const near = precision === 'exact' ? name : locale.say(`precision_${precision}`, { place: name });
  const admin = words(place.admin);
  const country = place.country === undefined ? '' : countryName(place.country, locale.tag);
  return [near, admin === name ? '' : admin, country]
    .filter((part) => part !== '')
    .join(locale.say('listSeparator'));
}

const capitalised = (text: string, tag: string): string =>
  text.charAt(0).toLocaleUpperCase(tag) + text.slice(1);

const paragraphs = (text: string): string[] =>
  text.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== '');

function renderRevision({ event, locale, words }: CardContent): unknown {
  const { revised } = event;
  if (!revised) return nothing;
  const date = describeDateInSentence(parseEdtf(revised.date), locale.dates);
  return html`<p class="revised">
    ${locale.say('corrected', { date, note: words(revised.note) })}
  </p>`;
}
