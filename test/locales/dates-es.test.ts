import { checkAgainstIntl, checkDates, checkOpenEnds, checkUnderYear } from './check-dates.js';

checkAgainstIntl('es');

checkDates('es', [
  ['2023-09-17', '17 de septiembre de 2023', 'el 17 de septiembre de 2023', '17 sep 2023'],
  ['2023-09', 'septiembre de 2023', 'en septiembre de 2023', 'sep 2023'],
  ['2023', '2023', 'en 2023', '2023'],
  ['2015~', 'hacia 2015'],
  [
    '2012-06-30~',
    'hacia el 30 de junio de 2012',
    'hacia el 30 de junio de 2012',
    'hacia el 30 jun 2012',
  ],
  ['1984?', 'posiblemente en 1984'],
  ['1984%', 'posiblemente hacia 1984'],
  ['199X', 'década de 1990', 'en la década de 1990', 'década de 1990'],
  ['12XX', 'siglo XIII', 'en el siglo XIII', 'siglo XIII'],
  ['-04XX', 'siglo V a.~C.', 'en el siglo V a.~C.', 'siglo V a.~C.'],
  ['1XXX', 'II milenio', 'en el II milenio', 'II milenio'],
  ['XXXX', 'fecha desconocida'],
  ['2001-21', 'primavera de 2001', 'en la primavera de 2001', 'primavera de 2001'],
  [
    '2001-34',
    'segundo trimestre de 2001',
    'en el segundo trimestre de 2001',
    'segundo trimestre de 2001',
  ],
  ['Y-1000000', '1 millón de años a.~C.'],
  ['Y-13800000000', '13.800 millones de años a.~C.'],
  [
    '2012-01-18/2012-01-25',
    'del 18 al 25 de enero de 2012',
    'del 18 al 25 de enero de 2012',
    'del 18 al 25 ene 2012',
  ],
  ['2012-04/2012-07', 'de abril a julio de 2012', 'de abril a julio de 2012', 'de abr a jul 2012'],
  ['2012/2014', 'de 2012 a 2014'],
  ['11XX/12XX', 'del siglo XII al siglo XIII'],
  ['2012?/2014~', 'de 2012 (fecha incierta) a 2014 aproximadamente'],
  ['../199X', 'hasta la década de 1990'],
  ['2004/', 'desde 2004, final desconocido'],
  ['[1667,1668,1670]', '1667, 1668 o 1670', 'en 1667, 1668 o 1670', '1667, 1668 o 1670'],
  // "O" before its own sound.
  [
    '[1811-08,1811-10]',
    'agosto de 1811 u octubre de 1811',
    'en agosto de 1811 u octubre de 1811',
    'ago 1811 u oct 1811',
  ],
]);

checkOpenEnds('es', [
  ['2013-07-01/..', 'desde el 1 de julio de 2013, aún en curso el 31 de diciembre de 2023'],
  ['2030-08-01/..', 'a partir del 1 de agosto de 2030'],
]);

checkUnderYear('es', [
  ['2012-01-18/2012-01-25', 'del 18 al 25 de enero'],
  ['2012-04/2012-07', 'de abril a julio'],
]);
