import { feedOf, happened, type WrittenFeed } from './written.js';

/** A small feed in all languages of the interface. */
export function polyglot(): WrittenFeed {
  return feedOf(
    {
      en: 'Three days in Bamako',
      fr: 'Trois jours à Bamako',
      ar: 'ثلاثة أيام في باماكو',
      de: 'Drei Tage in Bamako',
      es: 'Tres días en Bamako',
      pt: 'Três dias em Bamako',
      ha: 'Kwana uku a Bamako',
    },
    [
      happened(
        '2012-03-21',
        {
          en: 'Soldiers leave their barracks',
          fr: 'Des soldats quittent leurs casernes',
          ar: 'جنود يغادرون ثكناتهم',
          de: 'Soldaten verlassen ihre Kasernen',
          es: 'Unos soldados salen de sus cuarteles',
          pt: 'Soldados saem dos quartéis',
          ha: 'Sojoji sun fita daga barikinsu',
        },
        { id: 'barracks', importance: 5 },
      ),
      happened(
        '2012-03-22',
        {
          en: 'The constitution is suspended',
          fr: 'La Constitution est suspendue',
          ar: 'تعليق العمل بالدستور',
          de: 'Die Verfassung wird ausgesetzt',
          es: 'Se suspende la Constitución',
          pt: 'A Constituição é suspensa',
          ha: 'An dakatar da kundin tsarin mulki; ƙasa ta ɗauki sabuwar hanya, ɓangarori sun yi jayayya',
        },
        { id: 'constitution' },
      ),
    ],
  );
}

/** Arabic titles with Latin names and figures in them, and the other way round. */
export function bothDirections(): WrittenFeed {
  return feedOf('Two scripts in one line', [
    happened('2013-01-11', 'بدء عملية Serval الفرنسية بمشاركة 4,000 جندي'),
    happened('2013-07-01', 'بعثة الأمم المتحدة (MINUSMA) تبدأ عملها'),
    happened('2015-06-20', 'The Coordination (تنسيقية حركات أزواد) signs the accord'),
    happened('2022/..', 'أزمة 2022: انسحاب Barkhane، ثم MINUSMA'),
  ]);
}
