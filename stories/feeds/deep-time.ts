import { feedOf, happened, type WrittenFeed } from './written.js';

/** A thousand years before and after the era began: years with a sign, centuries, dates that are not sure. */
export function antiquity(): WrittenFeed {
  return feedOf(
    'Rome and Carthage',
    [
      happened('-0813~', 'Carthage is founded', { lanes: ['carthage'], importance: 5 }),
      happened('-0752-04-21?', 'Rome is founded, by its own account', { lanes: ['rome'] }),
      happened('-0508', 'The kings are driven out', { lanes: ['rome'] }),
      happened('-0508~', 'First treaty of Rome with Carthage', { lanes: ['rome', 'carthage'] }),
      happened('-0263/-0240', 'First Punic War', { lanes: ['rome', 'carthage'] }),
      happened('-0217/-0200', 'Second Punic War', { lanes: ['rome', 'carthage'], importance: 5 }),
      happened('-0215-08-02', 'Battle of Cannae', { lanes: ['rome'], importance: 5 }),
      happened('-0148/-0145', 'Third Punic War', { lanes: ['rome', 'carthage'] }),
      happened('-0145', 'Carthage is destroyed', { lanes: ['carthage'], importance: 5 }),
      happened('-0043-03-15', 'Caesar is killed', { lanes: ['rome'] }),
      happened('-0028', 'Carthage is founded anew as a colony', { lanes: ['carthage'] }),
      happened('0439-10-19', 'The Vandals take Carthage', { lanes: ['carthage'] }),
    ],
    {
      lanes: [
        { id: 'rome', label: 'Rome' },
        { id: 'carthage', label: 'Carthage' },
      ],
    },
  );
}

/** The age of the earth, in years that need a Y. */
export function geology(): WrittenFeed {
  return feedOf('The age of the earth', [
    happened('Y-4540000000~', 'The earth forms', { importance: 5 }),
    happened('Y-3500000000~', 'Oldest traces of life'),
    happened('Y-2400000000~/Y-2100000000~', 'Oxygen enters the air', { importance: 4 }),
    happened('Y-720000000~/Y-635000000~', 'Ice from pole to pole'),
    happened('Y-538800000/Y-485400000', 'Cambrian', { importance: 4 }),
    happened('Y-251900000~', 'Most life in the sea dies out', { importance: 5 }),
    happened('Y-201400000/Y-145000000', 'Jurassic'),
    happened('Y-66000000~', 'The last great dinosaurs die out', { importance: 5 }),
    happened('Y-2580000/..', 'Ice ages'),
    happened('Y-300000~', 'Homo sapiens', { importance: 5 }),
  ]);
}

/** Hours of one night, with their zones. */
export function oneNight(): WrittenFeed {
  return feedOf('One night', [
    happened('2015-11-20T07:00:00Z', 'Shots at the gate', { importance: 5 }),
    happened('2015-11-20T07:25:00Z', 'The hotel is surrounded'),
    happened('2015-11-20T09:40:00+02:00', 'First guests get out'),
    happened('2015-11-20T08:00:00Z/2015-11-20T15:30:00Z', 'Soldiers go from floor to floor'),
    happened('2015-11-20T16:00:00Z', 'All floors are searched', { importance: 4 }),
  ]);
}
