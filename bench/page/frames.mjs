import { painted } from './painted.mjs';

/** Watches frames: how far apart they are, and whether each was a whole picture. */
export class Frames {
  /** @type {number[]} */
  times = [];
  broken = 0;
  isOn = true;

  /** @param {import('../peers/index.mjs').Peer} peer */
  constructor(peer) {
    this.peer = peer;
    this.watch();
  }

  watch() {
    requestAnimationFrame((time) => {
      if (!this.isOn) return;
      this.times.push(time);
      this.watch();
    });
    if (this.peer.whole) void this.look();
  }

  async look() {
    await painted();
    if (this.isOn && !this.peer.whole?.()) this.broken += 1;
  }

  /** @returns {{ intervals: number[], broken: number | null }} in ms; `null` where it can't be told */
  stop() {
    this.isOn = false;
    const intervals = this.times.slice(1).map((time, i) => time - (this.times[i] ?? 0));
    return { intervals, broken: this.peer.whole ? this.broken : null };
  }
}
