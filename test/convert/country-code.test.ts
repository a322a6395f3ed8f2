import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countryCode } from '../../src/convert/country-code.js';

const names: readonly [name: string, code: string | undefined][] = [
  ['Mali', 'ML'],
  ['ML', 'ML'],
  ['466', 'ML'],
  ['4', 'AF'],
  ['Niger', 'NE'],
  ['DR Congo (Zaire)', 'CD'],
  ['Democratic Republic of Congo', 'CD'],
  ['Congo', 'CG'],
  ['Myanmar (Burma)', 'MM'],
  ['Russia (Soviet Union)', 'RU'],
  ['Yemen (North Yemen)', 'YE'],
  ['Serbia (Yugoslavia)', 'RS'],
  ['Bosnia-Herzegovina', 'BA'],
  ['Kingdom of eSwatini (Swaziland)', 'SZ'],
  ['Zimbabwe (Rhodesia)', 'ZW'],
  ['Ivory Coast', 'CI'],
  ['Côte d’Ivoire', 'CI'],
  ['United States of America', 'US'],
  ['Saint Lucia', 'LC'],
  ['Tchad', 'TD'],
  ['Kosovo', 'XK'],
  ['BU', undefined],
  ['ZZ', undefined],
  ['999', undefined],
  ['European Union', undefined],
  ['Nowhere', undefined],
  ['', undefined],
];

for (const [name, code] of names) {
  test(`"${name}" is ${code ?? 'no country'}`, () => {
    assert.equal(countryCode(name), code);
  });
}
