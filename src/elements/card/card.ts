import { html, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { html as staticHtml } from 'lit/static-html.js';
import type { TimelineEvent } from '../../feed/types.js';
import type { Environment } from '../../scene/environment.js';
import type { EventIndex } from '../../scene/event-index.js';
import { headingTag } from '../heading-tag.js';
import { renderActors } from './card-actors.js';
import { renderCasualties } from './card-casualties.js';
import { renderClaims } from './card-claims.js';
import { cardContent, type CardContent } from './card-content.js';
import { renderFrame, type CardFrame } from './card-frame.js';
import { renderLocator, type LocatorMap } from './card-locator.js';
import { renderMedia, type MediaProps } from './card-media.js';
import { renderNotes } from './card-notes.js';
import { renderSources } from './card-sources.js';
import { renderSteps, type CardSteps } from './card-steps.js';
import { renderWhen } from './card-when.js';

/** What a card shows, and what its buttons do. */
export interface CardProps
  extends CardSteps, Pick<CardFrame, 'sheet' | 'close'>, Omit<MediaProps, 'content'> {
  readonly event: TimelineEvent;
  readonly index: EventIndex;
  readonly environment: Environment;
  /** Level of the timeline's headline; the card's is one below. */
  readonly headingLevel: number;
  readonly map: LocatorMap;
  /** The button that gives a link to the event, where links are kept. */
  readonly share: unknown;
}

/** Everything that is known of one event, and who says so. */
export function renderCard(props: CardProps): TemplateResult {
  const { event, index, environment, sheet, close } = props;
  const { locale } = environment;
  const content = cardContent(event, index, locale);
  const head = renderWhen(content, index.now);
  // Another event's media and lists are others; the buttons around them stay, and the focus on them.
  return renderFrame(
    { kind: 'event', sheet, locale, close, head },
    html`${keyed(event.id, renderBody(content, props))} ${renderSteps(props, locale)}`,
  );
}

function renderBody(content: CardContent, props: CardProps): TemplateResult {
  const { headingLevel, map, unveiled, page, act } = props;
  const { event, locale, texts } = content;
  return html`${renderTitle(content, headingLevel + 1)}
    <div class="card-body">
      <div class="card-text">
        ${renderNotes(content)} ${texts.paragraphs(event.summary)}
        ${renderMedia({ content, unveiled, page, act })} ${renderClaims(content)}
      </div>
      <div class="card-side">
        <div class="card-where">
          ${renderLocator(map, locale)}
          <div>${renderActors(content)}</div>
        </div>
        ${renderCasualties(content)} ${renderSources(content)}
      </div>
    </div>`;
}

function renderTitle({ event, locale, texts }: CardContent, level: number): TemplateResult {
  const tag = headingTag(Math.max(level, 3), 6);
  const title = texts.inline(event.title);
  const said =
    event.status === 'retracted'
      ? html`<s>${title}</s><span class="hidden"> (${locale.say('status_retracted')})</span>`
      : title;
  return staticHtml`<${tag} class="card-title" id="card-title">${said}</${tag}>`;
}
