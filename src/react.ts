import { createComponent, type EventName } from '@lit/react';
import * as React from 'react';
import { defineInBrowser } from './elements/define-elements.js';
import {
  ConflictTimeline as TimelineElement,
  ConflictTimelineStory as StoryElement,
  type TimelineErrorEvent,
  type TimelineFilterChangeEvent,
  type TimelineLoadEvent,
  type TimelineSelectEvent,
  type TimelineViewChangeEvent,
} from './index.js';

/** A component that draws an element: its properties, those of any HTML element, its events, and `ref` for the element. */
type Component<Element extends HTMLElement, Events = object> = React.ForwardRefExoticComponent<
  Own<Element> &
    Events &
    Omit<React.HTMLAttributes<Element>, keyof Own<Element> | keyof Events> &
    React.RefAttributes<Element>
>;

/** What an element has beyond any other. */
type Own<Element> = Partial<Omit<Element, keyof HTMLElement>>;

/** The events of `<conflict-timeline>`, as properties of its component. */
export interface TimelineEvents {
  readonly onTimelineLoad?: (event: TimelineLoadEvent) => void;
  readonly onTimelineError?: (event: TimelineErrorEvent) => void;
  readonly onTimelineSelect?: (event: TimelineSelectEvent) => void;
  readonly onTimelineViewChange?: (event: TimelineViewChangeEvent) => void;
  readonly onTimelineFilterChange?: (event: TimelineFilterChangeEvent) => void;
}

// Who imports the wrappers means to draw them.
defineInBrowser();

/**
 * `<conflict-timeline>` in React: its attributes as properties, its events as `onTimelineLoad`, `onTimelineError`,
 * `onTimelineSelect`, `onTimelineViewChange` and `onTimelineFilterChange`. A `ref` is the element.
 */
export const ConflictTimeline: Component<TimelineElement, TimelineEvents> = createComponent({
  react: React,
  tagName: 'conflict-timeline',
  elementClass: TimelineElement,
  displayName: 'ConflictTimeline',
  events: {
    onTimelineLoad: 'timeline-load' as EventName<TimelineLoadEvent>,
    onTimelineError: 'timeline-error' as EventName<TimelineErrorEvent>,
    onTimelineSelect: 'timeline-select' as EventName<TimelineSelectEvent>,
    onTimelineViewChange: 'timeline-view-change' as EventName<TimelineViewChangeEvent>,
    onTimelineFilterChange: 'timeline-filter-change' as EventName<TimelineFilterChangeEvent>,
  },
});

/** `<conflict-timeline-story>` in React: around the sections of an article, `for` the id of a timeline. */
export const ConflictTimelineStory: Component<StoryElement> = createComponent({
  react: React,
  tagName: 'conflict-timeline-story',
  elementClass: StoryElement,
  displayName: 'ConflictTimelineStory',
  events: {},
});
