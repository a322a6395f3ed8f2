import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { GestureHint } from '../../controllers/gesture-hint.js';
import type { GestureMode } from '../../controllers/gesture-mode.js';
import { listenForGestures, type GesturePlot } from '../../controllers/gestures.js';
import { Motion } from '../../controllers/motion.js';
import { listenForOverviewDrag, type Strip } from '../../controllers/overview-drag.js';
import { rescale, type Scale } from '../../scene/scale.js';
import type { Scene } from '../../scene/scene.js';
import type { TimeWindow } from '../../view/time-window.js';
import type { TimelineModel } from '../conflict-timeline/timeline-model.js';

/** What gestures ask of the element they are made in. */
export interface GestureHost {
  readonly model: TimelineModel;
  readonly root: () => HTMLElement | DocumentFragment;
  readonly mode: () => GestureMode;
}

/** Moves the window by what hands do in the plot and on the overview: pointers, wheels, fingers. */
export class PlotGestures implements ReactiveController {
  /** Shown when a gesture is left to the page. */
  readonly hint: GestureHint;
  /** Tells when the window is under the reader's hand. */
  readonly motion: Motion;
  private plot: HTMLElement | null = null;
  private strip: HTMLElement | null = null;
  private endGestures: (() => void) | null = null;
  private endStrip: (() => void) | null = null;

  constructor(
    private readonly element: ReactiveControllerHost,
    private readonly host: GestureHost,
  ) {
    this.hint = new GestureHint(element);
    this.motion = new Motion(element);
    element.addController(this);
  }

  hostConnected(): void {
    // What was let go of when the host was taken out is taken up again.
    this.element.requestUpdate();
  }

  hostDisconnected(): void {
    this.attach(null, null);
  }

  hostUpdated(): void {
    const root = this.host.root();
    // A list scrolls with the page: it is moved by the overview, the buttons and the keys.
    this.attach(root.querySelector('#plot.plot'), root.querySelector('.strip'));
  }

  private attach(plot: HTMLElement | null, strip: HTMLElement | null): void {
    if (plot !== this.plot) {
      this.endGestures?.();
      this.endGestures = plot && this.listen(plot);
      this.plot = plot;
    }
    if (strip !== this.strip) {
      this.endStrip?.();
      this.endStrip = strip && listenForOverviewDrag(strip, this.stripNow, this.show);
      this.strip = strip;
    }
  }

  private listen(plot: HTMLElement): () => void {
    return listenForGestures(plot, {
      mode: this.host.mode,
      plot: this.plotNow,
      show: this.show,
      declined: () => this.hint.show(),
    });
  }

  private readonly show = (window: TimeWindow): void => {
    this.motion.move();
    this.host.model.act({ type: 'show', window }, 'reader');
  };

  private readonly plotNow = (): GesturePlot | null => {
    const { scene, drawn } = this.host.model;
    if (scene?.layout !== 'horizontal' || !drawn) return null;
    return { scale: scaleOnStage(scene, drawn.window), limits: drawn.limits };
  };

  private readonly stripNow = (): Strip | null => {
    const { scene, view } = this.host.model;
    return scene && view ? { ...view, scale: scene.overview.scale } : null;
  };
}

/** The scale of a window in px of the stage, of which the plot is a part. */
function scaleOnStage({ scale, plot }: Scene, window: TimeWindow): Scale {
  return rescale(scale, window, plot.x);
}
