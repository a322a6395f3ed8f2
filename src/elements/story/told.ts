import { html, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Chapter } from '../../feed/types.js';
import type { Environment } from '../../scene/environment.js';
import type { EventIndex } from '../../scene/event-index.js';
import type { Action } from '../../view/action.js';
import type { View } from '../../view/view.js';
import { textsOf } from '../render-text.js';
import { renderChapter } from './chapter.js';
import { tellChapter } from './tell-chapter.js';

/** What a chapter is told from, and whom its buttons tell. */
export interface ToldProps {
  readonly index: EventIndex;
  readonly view: View;
  readonly environment: Environment;
  /** Level of the timeline's headline; the chapters' is one below. */
  readonly headingLevel: number;
  /** Whether there is room for a chapter's events beside its text. */
  readonly wide: boolean;
  readonly act: (action: Action) => void;
}

/** The chapter at a place among those of the feed, and the way on from it. */
export function renderTold(at: number, props: ToldProps): TemplateResult {
  const { index, headingLevel, wide, act } = props;
  const { chapters } = index.feed;
  const { locale } = props.environment;
  const texts = textsOf(index.feed, locale);
  return html`<div class="story-head">
      <p class="chapter-of">${locale.say('chapterOf', { n: at + 1, all: chapters.length })}</p>
      ${renderStep('previous', 'chapterPrevious', chapters[at - 1], props)}
      ${renderStep('next', 'chapterNext', chapters[at + 1], props)}
      <button
        type="button"
        class="control"
        aria-label=${locale.say('storyClose')}
        @click=${() => act({ type: 'chapter', id: null })}
      >
        ${locale.say('close')}
      </button>
    </div>
    <div class="chapters">
      ${guard([index, locale, headingLevel, wide, at], () =>
        chapters.map((chapter, place) =>
          renderChapter({ ...props, chapter, texts, told: place === at }),
        ),
      )}
    </div>`;
}

/** The step to a chapter; without one the button stays, so that the focus on it does too. */
function renderStep(
  label: 'previous' | 'next',
  name: 'chapterPrevious' | 'chapterNext',
  chapter: Chapter | undefined,
  props: ToldProps,
): TemplateResult {
  const { locale } = props.environment;
  return html`<button
    type="button"
    class="control"
    aria-label=${locale.say(name)}
    aria-disabled=${!chapter}
    @click=${() => tellChapter(chapter, props)}
  >
    ${locale.say(label)}
  </button>`;
}
