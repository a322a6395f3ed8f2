import { checkAgainstIntl, checkDates, checkOpenEnds, checkUnderYear } from './check-dates.js';

checkAgainstIntl('de');

checkDates('de', [
  ['2023-09-17', '17. September 2023', 'am 17. September 2023', '17. Sep. 2023'],
  ['2023-05', 'Mai 2023', 'im Mai 2023', 'Mai 2023'],
  ['2023', '2023'],
  ['2015~', 'um 2015'],
  ['2012-05-30~', 'um den 30. Mai 2012'],
  ['2012-05~', 'etwa im Mai 2012'],
  ['1984%', 'möglicherweise um 1984'],
  ['2012-05-30?', 'möglicherweise am 30. Mai 2012'],
  ['199X', '1990er-Jahre', 'in den 1990er-Jahren', '1990er-Jahre'],
  ['12XX', '13. Jahrhundert', 'im 13. Jahrhundert', '13. Jahrhundert'],
  ['-04XX', '5. Jahrhundert v.~Chr.', 'im 5. Jahrhundert v.~Chr.', '5. Jahrhundert v.~Chr.'],
  ['1XXX', '2. Jahrtausend', 'im 2. Jahrtausend', '2. Jahrtausend'],
  ['XXXX', 'Datum unbekannt'],
  [
    '156X-05-25',
    '25. Mai in den 1560er-Jahren',
    'am 25. Mai in den 1560er-Jahren',
    '25. Mai in den 1560er-Jahren',
  ],
  ['2001-22', 'Sommer 2001', 'im Sommer 2001', 'Sommer 2001'],
  ['2001-34', '2. Quartal 2001', 'im 2. Quartal 2001', '2. Quartal 2001'],
  ['-0499', '500 v.~Chr.'],
  ['Y-13800000000', '13,8 Milliarden Jahre v.~Chr.'],
  [
    '2012-05-18/2012-05-25',
    '18. bis 25. Mai 2012',
    'vom 18. bis zum 25. Mai 2012',
    '18. bis 25. Mai 2012',
  ],
  ['2012-04/2012-07', 'April bis Juli 2012', 'von April bis Juli 2012', 'Apr. bis Juli 2012'],
  ['2012/2014', '2012 bis 2014', 'von 2012 bis 2014', '2012 bis 2014'],
  ['199X/..', 'seit den 1990er-Jahren'],
  ['2015~/..', 'seit etwa 2015'],
  ['../2012-05-25', 'bis zum 25. Mai 2012'],
  ['../18XX', 'bis zum 19. Jahrhundert'],
  ['2004/', 'ab 2004, Ende unbekannt'],
  ['[1667,1668,1670]', '1667, 1668 oder 1670'],
]);

checkOpenEnds('de', [
  ['2013-07-01/..', 'seit dem 1. Juli 2013, am 31. Dezember 2023 noch im Gange'],
  ['2030-08-01/..', 'ab dem 1. August 2030'],
]);

checkUnderYear('de', [
  ['2012-01-18/2012-01-25', '18. bis 25. Januar'],
  ['2012-04/2012-07', 'April bis Juli'],
]);
