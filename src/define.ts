import { ConflictTimeline } from './elements/conflict-timeline/conflict-timeline.js';

export * from './index.js';

declare global {
  interface HTMLElementTagNameMap {
    'conflict-timeline': ConflictTimeline;
  }
}

// A second copy of the package on a page must not break the first.
if (!customElements.get('conflict-timeline')) {
  customElements.define('conflict-timeline', ConflictTimeline);
}
