import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { betweenWindows, type TimeWindow } from '../view/time-window.js';

/** Length of a glide in ms. */
const duration = 320;

/** Moves the window that is drawn to the window that is meant, a frame at a time; at once where motion is unwanted. */
export class GlideController implements ReactiveController {
  private shown: TimeWindow | null = null;
  private from: TimeWindow | null = null;
  private target: TimeWindow | null = null;
  private started = 0;
  private frame = 0;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly wantsMotion: () => boolean,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.stop();
  }

  /** The window to draw on the way to `target`. */
  windowFor(target: TimeWindow): TimeWindow {
    return this.target === target && this.shown ? this.shown : target;
  }

  /** Whether the drawn window is still on its way. */
  get moving(): boolean {
    return this.frame !== 0;
  }

  /** Sets out from the window drawn now to another. */
  glide(from: TimeWindow, to: TimeWindow): void {
    const start = this.moving && this.shown ? this.shown : from;
    this.stop();
    if (from === to || !this.wantsMotion()) return;
    [this.from, this.target, this.shown] = [start, to, start];
    this.frame = requestAnimationFrame((now) => {
      this.started = now;
      this.step(now);
    });
  }

  /** Ends a glide where it was going. */
  stop(): void {
    cancelAnimationFrame(this.frame);
    this.frame = 0;
    this.shown = this.from = this.target = null;
  }

  private step(now: number): void {
    const { from, target } = this;
    if (!from || !target) return;
    const share = Math.min(1, (now - this.started) / duration);
    if (share >= 1) this.stop();
    else {
      this.shown = betweenWindows(from, target, easeInOut(share));
      this.frame = requestAnimationFrame((next) => this.step(next));
    }
    this.host.requestUpdate();
  }
}

const easeInOut = (share: number): number =>
  share < 0.5 ? 2 * share * share : 1 - 2 * (1 - share) ** 2;
