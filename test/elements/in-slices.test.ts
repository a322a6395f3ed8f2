import { assert } from 'chai';
import { inSlices } from '../../src/controllers/in-slices.js';
import { inSteps } from '../../src/feed/steps.js';
import { hurryClock } from './support/hurry-clock.js';

describe('Work in slices', () => {
  it('leaves the page its timers and frames while it goes on', async () => {
    hurryClock();
    const [timers, frames] = [countTimers(), countFrames()];
    await inSlices(
      inSteps(20_000, 1, () => undefined),
      { signal: new AbortController().signal },
    );
    assert.isAbove(timers(), 0);
    assert.isAbove(frames(), 0);
  });
});

/** How often a timer has gone off until now; asking ends it. */
function countTimers(): () => number {
  let count = 0;
  const timer = setInterval(() => (count += 1), 1);
  return () => {
    clearInterval(timer);
    return count;
  };
}

/** How many frames there were until now; asking ends it. */
function countFrames(): () => number {
  let [count, frame] = [0, 0];
  const next = (): void => {
    frame = requestAnimationFrame(() => {
      count += 1;
      next();
    });
  };
  next();
  return () => {
    cancelAnimationFrame(frame);
    return count;
  };
}
