import { checkAgainstIntl, checkDates, checkOpenEnds, checkUnderYear } from './check-dates.js';

checkAgainstIntl('pt');

checkDates('pt', [
  ['2023-09-17', '17 de setembro de 2023', 'em 17 de setembro de 2023', '17 de set de 2023'],
  ['2023-10-01', '1.º de outubro de 2023', 'em 1.º de outubro de 2023', '1.º de out de 2023'],
  ['2023-09', 'setembro de 2023', 'em setembro de 2023', 'set de 2023'],
  ['2023', '2023', 'em 2023', '2023'],
  ['2015~', 'por volta de 2015'],
  ['12XX~', 'por volta do século XIII'],
  ['1984?', 'possivelmente em 1984'],
  ['1984%', 'possivelmente por volta de 1984'],
  ['199X', 'década de 1990', 'na década de 1990', 'década de 1990'],
  ['12XX', 'século XIII', 'no século XIII', 'século XIII'],
  ['-04XX', 'século V a.C.', 'no século V a.C.', 'século V a.C.'],
  ['XXXX', 'data desconhecida'],
  ['2001-21', 'primavera de 2001', 'na primavera de 2001', 'primavera de 2001'],
  ['2001-22', 'verão de 2001', 'no verão de 2001', 'verão de 2001'],
  ['Y-1000000', '1 milhão de anos a.C.'],
  [
    '2012-01-18/2012-01-25',
    'de 18 a 25 de janeiro de 2012',
    'de 18 a 25 de janeiro de 2012',
    'de 18 a 25 de jan de 2012',
  ],
  ['2012/2014', 'de 2012 a 2014'],
  ['199X/200X', 'da década de 1990 à década de 2000'],
  ['11XX/12XX', 'do século XII ao século XIII'],
  ['18XX/..', 'desde o século XIX'],
  ['../2012', 'até 2012'],
  ['../18XX', 'até ao século XIX'],
  ['../199X', 'até à década de 1990'],
  ['[1667,1668,1670]', '1667, 1668 ou 1670', 'em 1667, 1668 ou 1670', '1667, 1668 ou 1670'],
]);

checkOpenEnds('pt', [
  ['2013-07-01/..', 'desde 1.º de julho de 2013, ainda em curso em 31 de dezembro de 2023'],
  ['2030-08-01/..', 'a partir de 1.º de agosto de 2030'],
]);

checkUnderYear('pt', [
  ['2012-01-18/2012-01-25', 'de 18 a 25 de janeiro'],
  ['2012-04/2012-07', 'de abril a julho'],
]);
