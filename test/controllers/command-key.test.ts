import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hasCommandKey } from '../../src/controllers/command-key.js';

for (const platform of ['MacIntel', 'iPhone', 'iPad']) {
  test(`${platform} has a Command key`, () => assert.ok(hasCommandKey({ platform })));
}

for (const platform of ['Win32', 'Linux x86_64', 'Linux armv8l', '']) {
  test(`"${platform}" has none`, () => assert.ok(!hasCommandKey({ platform })));
}

test('the newer answer of a browser goes before the older', () => {
  assert.ok(hasCommandKey({ platform: '', userAgentData: { platform: 'macOS' } }));
  assert.ok(!hasCommandKey({ platform: 'MacIntel', userAgentData: { platform: 'Windows' } }));
});
