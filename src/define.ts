import { ConflictTimelineStory } from './elements/conflict-timeline-story/conflict-timeline-story.js';
import { ConflictTimeline } from './elements/conflict-timeline/conflict-timeline.js';

export * from './index.js';

declare global {
  interface HTMLElementTagNameMap {
    'conflict-timeline': ConflictTimeline;
    'conflict-timeline-story': ConflictTimelineStory;
  }
}

const elements = {
  'conflict-timeline': ConflictTimeline,
  'conflict-timeline-story': ConflictTimelineStory,
};

// A second copy of the package on a page must not break the first.
for (const [name, element] of Object.entries(elements)) {
  if (!customElements.get(name)) customElements.define(name, element);
}
