import { oneOf, randomFrom } from './random.js';
import { feedOf, type WrittenFeed } from './written.js';

const lanes = [
  { id: 'north', label: 'North' },
  { id: 'east', label: 'East' },
  { id: 'south', label: 'South' },
  { id: 'west', label: 'West' },
  { id: 'coast', label: 'Coast' },
  { id: 'capital', label: 'Capital' },
] as const;
const categories = [
  { id: 'fighting', label: 'Fighting', symbol: 'cross' },
  { id: 'attack', label: 'Attack', symbol: 'circle' },
  { id: 'protest', label: 'Protest', symbol: 'triangle' },
  { id: 'talks', label: 'Talks', symbol: 'star' },
] as const;
const subjects = [
  'A patrol',
  'A convoy',
  'A village',
  'A market',
  'A garrison',
  'A crowd',
] as const;
const predicates = ['is attacked', 'is searched', 'is cut off', 'is relieved', 'is heard'] as const;
const dayLength = 86_400_000;
const firstDay = Date.UTC(1999, 0, 1);
const days = 9_000;

/** Invented events over 25 years, more of them towards the end; one in twelve lasts. The same each time. */
export function manyEvents(count: number): () => WrittenFeed {
  return () => {
    const random = randomFrom(count);
    return feedOf(
      `${count.toLocaleString('en')} invented events`,
      Array.from({ length: count }, (_, place) => inventedEvent(place, random)),
      { lanes, categories },
    );
  };
}

function inventedEvent(place: number, random: () => number) {
  const day = Math.floor(Math.sqrt(random()) * days);
  const lasts = random() < 1 / 12 ? Math.ceil(random() * 40) : 0;
  return {
    id: `event-${place}`,
    date: lasts > 0 ? `${dayOf(day)}/${dayOf(day + lasts)}` : dayOf(day),
    title: `${oneOf(subjects, random())} ${oneOf(predicates, random())} (${place + 1})`,
    lanes: [oneOf(lanes, random() ** 2).id],
    category: oneOf(categories, random() ** 1.5).id,
    importance: 1 + Math.floor(random() ** 3 * 5),
    casualties: random() < 0.3 ? [{ outcome: 'killed', best: Math.floor(random() ** 4 * 60) }] : [],
  };
}

function dayOf(day: number): string {
  return new Date(firstDay + day * dayLength).toISOString().slice(0, 10);
}
