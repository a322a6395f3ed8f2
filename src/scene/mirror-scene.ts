import type { WindowPart } from '../view/slide-window.js';
import { timeScale, type Scale } from './scale.js';
import type {
  AxisTick,
  Mark,
  MarkLabel,
  Scene,
  SceneLane,
  SceneOverview,
  SpanMark,
} from './scene.js';
import type { Stretch } from './window-targets.js';

/** Turns what is drawn in a strip of some width from left to right, for languages that are read from right to left. */
class Mirror {
  constructor(private readonly width: number) {}

  /** The place on the other side. */
  readonly at = (x: number): number => this.width - x;

  /** What has its left edge at `x`, with that edge on the other side. */
  readonly box = <T extends Stretch>(box: T): T => ({ ...box, x: this.width - box.x - box.width });

  /** What stands at `x`. */
  readonly standing = <T extends { readonly x: number }>(it: T): T => ({ ...it, x: this.at(it.x) });

  /** What reaches from `x` on the left to `x2`. */
  readonly stretch = <T extends { readonly x: number; readonly x2: number }>(it: T): T => ({
    ...it,
    x: this.at(it.x2),
    x2: this.at(it.x),
  });

  readonly scale = (scale: Scale): Scale => {
    const { start, end } = scale.window;
    return timeScale(scale.window, this.at(scale.x(start)), this.at(scale.x(end)));
  };
}

/**
 * The scene with time running from right to left and the names of lanes on the right. Words stand as they did: a text
 * that starts at `x` in a scene that is not mirrored starts there, at its right end, in the mirrored one.
 */
export function mirrorScene(scene: Scene): Scene {
  const { width, plot, moment } = scene;
  const mirror = new Mirror(plot.width);
  return {
    ...scene,
    plot: new Mirror(width).box(plot),
    scale: mirror.scale(scene.scale),
    axis: {
      ...scene.axis,
      ticks: scene.axis.ticks.map((tick) => mirrorTick(tick, mirror)),
      groups: scene.axis.groups.map((tick) => mirrorTick(tick, mirror)),
    },
    lanes: scene.lanes.map((lane) => mirrorLane(lane, mirror)),
    overview: mirrorOverview(scene.overview),
    moment: moment && mirror.stretch(moment),
  };
}

/** The strip below the stage with time running from right to left. */
export function mirrorOverview(overview: SceneOverview): SceneOverview {
  const { bars, peak, ticks, targets } = overview;
  const mirror = new Mirror(overview.width);
  return {
    ...mirror.stretch(overview),
    bars: bars.map(mirror.box),
    peak: peak && mirror.standing(peak),
    ticks: ticks.map(mirror.standing),
    scale: mirror.scale(overview.scale),
    targets: mirrorTargets(targets, mirror),
  };
}

const mirrorTargets = (
  { start, both, end }: SceneOverview['targets'],
  { box }: Mirror,
): Readonly<Record<WindowPart, Stretch>> => ({
  start: box(start),
  both: box(both),
  end: box(end),
});

const mirrorTick = (tick: AxisTick, { at }: Mirror): AxisTick => ({
  ...tick,
  x: at(tick.x),
  labelX: at(tick.labelX),
});

const mirrorLane = (lane: SceneLane, mirror: Mirror): SceneLane => ({
  ...lane,
  marks: lane.marks.map((mark) => mirrorMark(mark, mirror)),
  labels: lane.labels.map((label) => mirrorLabel(label, mirror)),
});

function mirrorMark(mark: Mark, mirror: Mirror): Mark {
  const box = mirror.box(mark.box);
  switch (mark.kind) {
    case 'point': {
      const whisker = mark.whisker && mirror.stretch(mark.whisker);
      return { ...mirror.standing(mark), box, whisker };
    }
    case 'cluster':
      return { ...mirror.standing(mark), box };
    case 'span':
      return { ...mirrorSpan(mark, mirror), box };
    case 'density':
      return { ...mark, box, steps: mark.steps.map((step) => mirror.box(step)) };
  }
}

const mirrorSpan = (span: SpanMark, { at, stretch, standing }: Mirror): SpanMark => ({
  ...stretch(span),
  sureX: at(span.sureX2),
  sureX2: at(span.sureX),
  openLeft: span.openRight,
  openRight: span.openLeft,
  label: span.label && standing(span.label),
});

const mirrorLabel = (label: MarkLabel, { box, standing }: Mirror): MarkLabel => ({
  ...standing(label),
  box: box(label.box),
  leader: label.leader && standing(label.leader),
});
