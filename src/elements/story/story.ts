import { html, nothing, type TemplateResult } from 'lit';
import { tellChapter } from './tell-chapter.js';
import type { ToldProps } from './told.js';

/** What the story is rendered from. */
export interface StoryProps extends ToldProps {
  /** Tells the chapter at a place; `null` until what it is told with has been loaded. */
  readonly renderTold: ((at: number, props: ToldProps) => TemplateResult) | null;
}

/** The chapters of a feed: one line that offers them, or the one that is told; nothing where the feed has none. */
export function renderStory(props: StoryProps): TemplateResult | typeof nothing {
  const { index, view, environment, renderTold } = props;
  const { chapters } = index.feed;
  if (chapters.length === 0) return nothing;
  const at = chapters.findIndex(({ id }) => id === view.chapter);
  const told = at >= 0 && renderTold?.(at, props);
  const name = environment.locale.say('story', { n: chapters.length });
  // The wrapper stays when the story opens, so that the focus finds its way from Start to Next and back.
  return html`<div
    class="story ${told ? 'open' : ''}"
    part="story"
    role="group"
    aria-label=${name}
    data-heirs
  >
    ${told || renderOffer(name, props)}
  </div>`;
}

function renderOffer(name: string, props: StoryProps): TemplateResult {
  const { locale } = props.environment;
  return html`<span>${name}</span>
    <button
      type="button"
      class="control"
      aria-label=${locale.say('storyStartName')}
      @click=${() => tellChapter(props.index.feed.chapters[0], props)}
    >
      ${locale.say('storyStart')}
    </button>`;
}
