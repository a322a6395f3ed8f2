// What the analyzer reads: the public classes of the elements, and the entry that exports them.
export default {
  globs: [
    'src/index.ts',
    'src/elements/conflict-timeline/timeline-options.ts',
    'src/elements/conflict-timeline/conflict-timeline.ts',
    'src/elements/conflict-timeline/events.ts',
    'src/elements/conflict-timeline-story/conflict-timeline-story.ts',
  ],
  litelement: true,
  quiet: true,
  // Where the manifest lies is written in package.json by hand.
  packagejson: false,
};
