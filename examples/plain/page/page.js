const chosen = document.querySelector('#chosen');

document.querySelector('conflict-timeline').addEventListener('timeline-select', ({ event }) => {
  chosen.textContent = event?.title ?? 'Choose an event.';
});
