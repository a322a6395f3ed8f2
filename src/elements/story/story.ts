import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Chapter } from '../../feed/types.js';
import type { Environment } from '../../scene/environment.js';
import type { EventIndex } from '../../scene/event-index.js';
import type { Action } from '../../view/action.js';
import type { View } from '../../view/view.js';
import { textsOf } from '../render-text.js';
import { renderChapter } from './chapter.js';
import { chapterWindow } from './chapter-window.js';

/** What the story is told from, and whom its buttons tell. */
export interface StoryProps {
  readonly index: EventIndex;
  readonly view: View;
  readonly environment: Environment;
  /** Level of the timeline's headline; the chapters' is one below. */
  readonly headingLevel: number;
  /** Whether there is room for a chapter's events beside its text. */
  readonly wide: boolean;
  readonly act: (action: Action) => void;
}

/** The chapters of a feed: one line that offers them, or the one that is told; nothing where the feed has none. */
export function renderStory(props: StoryProps): TemplateResult | typeof nothing {
  const { feed } = props.index;
  const { locale } = props.environment;
  const { chapters } = feed;
  if (chapters.length === 0) return nothing;
  const at = chapters.findIndex(({ id }) => id === props.view.chapter);
  const name = locale.say('story', { n: chapters.length });
  // The wrapper stays when the story opens, so that the focus finds its way from Start to Next and back.
  return html`<div
    class="story ${at < 0 ? '' : 'open'}"
    part="story"
    role="group"
    aria-label=${name}
    data-heirs
  >
    ${at < 0 ? renderOffer(name, chapters, props) : renderTold(at, chapters, props)}
  </div>`;
}

function renderOffer(
  name: string,
  chapters: readonly Chapter[],
  props: StoryProps,
): TemplateResult {
  return html`<span>${name}</span>
    <button
      type="button"
      class="control"
      aria-label=${props.environment.locale.say('storyStartName')}
      @click=${() => tell(chapters[0], props)}
    >
      ${props.environment.locale.say('storyStart')}
    </button>`;
}

function renderTold(at: number, chapters: readonly Chapter[], props: StoryProps): TemplateResult {
  const { index, headingLevel, wide, act } = props;
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
  props: StoryProps,
): TemplateResult {
  const { locale } = props.environment;
  return html`<button
    type="button"
    class="control"
    aria-label=${locale.say(name)}
    aria-disabled=${!chapter}
    @click=${() => tell(chapter, props)}
  >
    ${locale.say(label)}
  </button>`;
}

function tell(chapter: Chapter | undefined, { view, act }: StoryProps): void {
  if (!chapter) return;
  const window = chapterWindow(chapter, view.limits.extent);
  act({ type: 'chapter', id: chapter.id, window });
}
