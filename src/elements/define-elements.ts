import { isServer } from 'lit';
import { ConflictTimelineStory } from './conflict-timeline-story/conflict-timeline-story.js';
import { ConflictTimeline } from './conflict-timeline/conflict-timeline.js';

const elements = {
  'conflict-timeline': ConflictTimeline,
  'conflict-timeline-story': ConflictTimelineStory,
};

/** Registers the elements. Those that another copy of the package on the page has registered stay as they are. */
export function defineElements(): void {
  for (const [name, element] of Object.entries(elements)) {
    if (!customElements.get(name)) customElements.define(name, element);
  }
}

/** Registers the elements where they can be drawn, which is not on a server. */
export function defineInBrowser(): void {
  if (!isServer) defineElements();
}
