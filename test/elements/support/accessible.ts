import 'axe-core/axe.min.js';
import type axe from 'axe-core';
import { assert } from 'chai';

const checker = (globalThis as unknown as { axe: typeof axe }).axe;

/** Fails with every rule of axe that an element breaks, and where. */
export async function assertAccessible(element: Element): Promise<void> {
  const { violations, passes } = await checker.run(element, {
    resultTypes: ['violations'],
  });
  assert.isNotEmpty(passes, 'axe found nothing to check');
  const told = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
  );
  assert.deepEqual(told, []);
}
