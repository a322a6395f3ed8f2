import { feedOf, happened, type WrittenFeed } from './written.js';

const compound = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz';
const place = 'Taumatawhakatangihangakoauauotamateapokaiwhenuakitanatahu';
const address = 'https://example.org/a/very/long/address/that/nobody/would/ever/break/by/hand.html';
const sentence =
  'The commission of inquiry into the events at the crossing, having heard four hundred witnesses over eleven months, adjourns without a finding and leaves the record to a later court';

/** Words that no line can hold, titles of several lines, lanes with the names of committees. */
export function longWords(): WrittenFeed {
  return feedOf(`${sentence}, and what followed from it in the years after`, longEvents(), {
    description: `${sentence}. ${compound}.`,
    lanes: [
      { id: 'law', label: compound },
      { id: 'place', label: place },
      { id: 'body', label: 'Joint committee of the provinces on the return of displaced families' },
    ],
    categories: [
      { id: 'act', label: compound, symbol: 'square' },
      { id: 'sitting', label: 'Sittings that were adjourned and taken up again', symbol: 'circle' },
    ],
  });
}

function longEvents() {
  return [
    happened('2001-04', compound, { lanes: ['law'], category: 'act', importance: 5 }),
    happened('2003-01', sentence, { lanes: ['body'], category: 'sitting', importance: 5 }),
    happened('2005/2009', `${place} under a mandate`, { lanes: ['place'], category: 'act' }),
    happened('2007-09', place, { lanes: ['place'], category: 'sitting' }),
    happened('2010-06-03', `A letter is published at ${address}`, {
      lanes: ['law'],
      category: 'act',
      summary: `${sentence}\n\n${address}${address}${address}`,
    }),
    happened('2012/..', sentence, { lanes: ['body'], category: 'sitting' }),
  ];
}
