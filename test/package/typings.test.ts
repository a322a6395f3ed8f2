import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compile } from './compile.js';

test('a page finds the elements by tag and hears their events, typed', () => {
  const page = `
    import 'conflict-timeline/define';
    const timeline = document.createElement('conflict-timeline');
    timeline.groupBy = 'country';
    // @ts-expect-error
    timeline.groupBy = 'continent';
    timeline.addEventListener('timeline-select', (select) => select.event?.id.trim());
    document.addEventListener('timeline-filter-change', ({ visible }) => visible.toFixed());
    // @ts-expect-error
    window.addEventListener('timeline-view-change', ({ begin }) => begin);
    document.querySelector('conflict-timeline-story')!.for = 'war';
  `;
  assert.deepEqual(compile('page.ts', page), []);
});

test('importing the classes is enough for the types of their tags', () => {
  const page = `
    import type { Feed } from 'conflict-timeline';
    export const feed: Feed | null = document.querySelector('conflict-timeline')!.feed;
  `;
  assert.deepEqual(compile('types.ts', page), []);
});

test('what an event carries is put into words of one language', () => {
  const page = `
    import type { Text } from 'conflict-timeline';
    import { wordsIn } from 'conflict-timeline/core';
    const title: Text | undefined = document.querySelector('conflict-timeline')!.feed?.events[0]?.title;
    export const words: string = wordsIn('en')(title);
  `;
  assert.deepEqual(compile('words.ts', page), []);
});

test('the React components have typed properties and events, and a ref to the element', () => {
  const page = `
    import { useRef } from 'react';
    import type { ConflictTimeline as Element } from 'conflict-timeline';
    import { ConflictTimeline, ConflictTimelineStory } from 'conflict-timeline/react';
    export function Page() {
      const ref = useRef<Element>(null);
      return <>
        <ConflictTimeline ref={ref} id="war" src="sahel.json" groupBy="actor" className="wide"
          onTimelineLoad={({ feed, problems }) => console.log(feed.title, problems.length)}
          onTimelineError={({ kind }) => console.log(kind === 'network')}
          onTimelineSelect={({ event }) => console.log(event?.id)}
          onTimelineViewChange={({ start, end }) => console.log(Number(end) - Number(start))}
          onTimelineFilterChange={({ filters }) => console.log(filters.search)} />
        <ConflictTimelineStory for="war"><section data-event="lere" /></ConflictTimelineStory>
        {/* @ts-expect-error */}
        <ConflictTimeline layout="diagonal" />
        {/* @ts-expect-error */}
        <ConflictTimeline onTimelineLoad={({ event }) => event} />
      </>;
    }
  `;
  assert.deepEqual(compile('react.tsx', page), []);
});

test('the tags in JSX of React are typed once conflict-timeline/jsx is imported', () => {
  const page = `
    import 'conflict-timeline/jsx';
    export const page = <>
      <conflict-timeline src="sahel.json" group-by="actor" heading-level="3" className="wide"
        feed={null} deepLink={null}
        ontimeline-select={({ event }) => console.log(event?.id)} />
      <conflict-timeline-story for="war"><p /></conflict-timeline-story>
      {/* @ts-expect-error */}
      <conflict-timeline group-by="continent" />
      {/* @ts-expect-error */}
      <conflict-timeline ontimeline-load={({ event }) => event} />
    </>;
  `;
  assert.deepEqual(compile('tags.tsx', page), []);
});

test('the tags in templates of Vue are typed once conflict-timeline/vue is imported', () => {
  const vue = `
    export interface HTMLAttributes { id?: string; class?: unknown }
    export interface GlobalComponents { Transition: new () => { $props: object } }
  `;
  const page = `
    import 'conflict-timeline/vue';
    import type { GlobalComponents } from 'vue';
    type Props = InstanceType<GlobalComponents['conflict-timeline']>['$props'];
    export const props: Props = {
      id: 'war', groupBy: 'actor', 'heading-level': 3, onTimelineViewChange: ({ start }) => start.getTime(),
    };
    // @ts-expect-error
    export const wrong: Props = { groupBy: 'continent' };
    export type Transition = GlobalComponents['Transition'];
  `;
  assert.deepEqual(
    compile('vue.ts', page, {
      'vue/package.json': '{ "types": "./index.d.ts" }',
      'vue/index.d.ts': vue,
    }),
    [],
  );
});

test('the tags in Svelte are typed once conflict-timeline/svelte is imported', () => {
  const svelte = `
    export interface HTMLAttributes<T extends EventTarget> { id?: string; onclick?: (event: T) => void }
    export interface SvelteHTMLElements { a: HTMLAttributes<HTMLAnchorElement> }
  `;
  const page = `
    import 'conflict-timeline/svelte';
    import type { SvelteHTMLElements } from 'svelte/elements';
    type Props = SvelteHTMLElements['conflict-timeline'];
    export const props: Props = {
      id: 'war', 'group-by': 'actor',
      'ontimeline-select': ({ event }) => event?.id, 'on:timeline-load': ({ feed }) => feed.title,
    };
    // @ts-expect-error
    export const wrong: Props = { 'group-by': 'continent' };
    export type Link = SvelteHTMLElements['a'];
  `;
  assert.deepEqual(
    compile('svelte.ts', page, {
      'svelte/package.json': '{ "exports": { "./elements": { "types": "./elements.d.ts" } } }',
      'svelte/elements.d.ts': svelte,
    }),
    [],
  );
});
