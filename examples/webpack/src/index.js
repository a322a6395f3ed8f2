import 'conflict-timeline/define';
import sahel from 'conflict-timeline/feeds/sahel.en.json';

const timeline = document.querySelector('conflict-timeline');
const chosen = document.querySelector('#chosen');

timeline.addEventListener('timeline-select', ({ event }) => {
  chosen.textContent = event?.title ?? 'Choose an event.';
});
timeline.feed = sahel;
