import { wordsIn } from 'conflict-timeline/core';
import sahel from 'conflict-timeline/feeds/sahel.json?url';
import { ConflictTimeline } from 'conflict-timeline/react';
import { useState } from 'react';

const inEnglish = wordsIn('en');

export function App() {
  const [title, setTitle] = useState('');
  return (
    <main>
      <h1>The war in the Sahel</h1>
      <ConflictTimeline
        src={sahel}
        onTimelineSelect={({ event }) => setTitle(inEnglish(event?.title))}
      />
      <p id="chosen">{title || 'Choose an event.'}</p>
    </main>
  );
}
