import type { CalendarUnit } from '../time/units.js';
import type { WindowPart } from '../view/slide-window.js';
import type { TimeWindow } from '../view/time-window.js';
import type { EventAddress } from '../view/view.js';
import type { Certainty } from './certainty.js';
import type { Toll } from './column.js';
import type { Lasting } from './running.js';
import type { Scale } from './scale.js';
import type { Stretch } from './window-targets.js';

/** What a scene of either layout has. */
export interface SceneFrame {
  readonly width: number;
  /** Where lane labels stand: in a column beside the plot or above each lane's marks. */
  readonly labels: 'beside' | 'above';
  readonly plot: Box;
  readonly scale: Scale;
  readonly overview: SceneOverview;
  /** Key of the mark that holds the tab stop; `null` where nothing is drawn. */
  readonly tabStop: string | null;
  /** The window in words. */
  readonly period: string;
  /** Events in the window, before it and after it, each counted once however many lanes it is drawn in. */
  readonly counts: Counts;
}

/**
 * Everything there is to draw and to say at one view and one size: plain numbers (px, from the left top of the stage
 * or, in a lane, of the plot) and words.
 */
export interface Scene extends SceneFrame {
  readonly layout: 'horizontal';
  readonly height: number;
  readonly axis: SceneAxis;
  readonly lanes: readonly SceneLane[];
  /** The chosen event's stretch in px of the plot; `null` where none is chosen or it is out of sight. */
  readonly moment: { readonly x: number; readonly x2: number } | null;
  /** Keys of the marks that show the previewed event in other lanes. */
  readonly twins: readonly string[];
}

/** A rectangle in px. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Counts {
  readonly shown: number;
  readonly before: number;
  readonly after: number;
}

/** The time axis. */
export interface SceneAxis {
  readonly height: number;
  /** The finer unit: a line and, where there is room, a word each. */
  readonly ticks: readonly AxisTick[];
  /** The larger unit, written once and kept at the edge while in view. */
  readonly groups: readonly AxisTick[];
}

export interface AxisTick {
  readonly time: number;
  /** Where its line stands. */
  readonly x: number;
  /** Where its label begins, as its language is read. */
  readonly labelX: number;
  /** Empty where the label would be cut. */
  readonly label: string;
}

/** A lane: its label and what is drawn in it, in order of time. */
export interface SceneLane {
  readonly id: string;
  readonly label: string;
  readonly color?: string;
  readonly count: number;
  readonly y: number;
  readonly height: number;
  readonly marks: readonly Mark[];
  readonly labels: readonly MarkLabel[];
  /** Entries of this lane: drawn one by one, in clusters, in density bands, before and after the window. */
  readonly tally: LaneTally;
}

export interface LaneTally {
  readonly single: number;
  readonly clustered: number;
  readonly banded: number;
  readonly before: number;
  readonly after: number;
}

/** Something drawn in a lane that can be pointed at. */
export type Mark = PointMark | ClusterMark | SpanMark | DensityMark;

/** What stands for one event or for several, in either layout. */
export interface Stand {
  /** Unique in the scene and the same while it stands for the same events. */
  readonly key: string;
  readonly lane: string;
  /** Its accessible name. */
  readonly name: string;
  /** Time it covers in ms. */
  readonly window: TimeWindow;
  /** The event it is, or the one that stands for it. */
  readonly event: EventAddress;
  /** Place of that event in the feed. */
  readonly place: number;
  /** Whether it is, or holds, the event whose card is open. */
  readonly chosen: boolean;
}

/** The points of a bin of the grid, that stand so near each other that they are one mark. */
export interface Cluster {
  readonly kind: 'cluster';
  readonly count: number;
  readonly toll: Toll;
  /** What is written in it. */
  readonly text: string;
  /** Number of events by category. */
  readonly mix: readonly number[];
  /** Whether zooming in can part them; if not, they are listed. */
  readonly separable: boolean;
  /** The bin of the grid that it stands for. */
  readonly level: number;
  readonly bin: number;
  readonly radius: number;
  /** The radius too, or more where its number is too long for a circle: then it stands on a bar of the categories. */
  readonly halfWidth: number;
}

/** Lasting events for which there is no room one by one. */
export interface Band {
  readonly kind: 'density';
  readonly count: number;
  /** It stands for those of these events that run in a stretch of time, but for some, by their places in the feed. */
  readonly of: readonly Lasting[];
  readonly run: TimeWindow;
  readonly but: ReadonlySet<number>;
}

interface MarkBase extends Stand {
  /** The target: what is pointed at and focused. */
  readonly box: Box;
}

/** What is drawn of one event alone. */
interface EventMark extends MarkBase {
  /** In which other lanes the event is drawn too, in words; empty where in none. */
  readonly alsoIn: string;
}

/** A single event at its place in time. */
export interface PointMark extends EventMark {
  readonly kind: 'point';
  readonly x: number;
  readonly y: number;
  readonly category: number;
  readonly certainty: Certainty;
  /** Area factor: 1, or by the number killed. */
  readonly weight: number;
  /** The stretch within which it happened, drawn where wider than the mark. */
  readonly whisker: { readonly x: number; readonly x2: number } | null;
}

/** Several events too near each other to be drawn one by one. */
export interface ClusterMark extends MarkBase, Cluster {
  readonly x: number;
  readonly y: number;
}

/** A lasting event as a bar. */
export interface SpanMark extends EventMark {
  readonly kind: 'span';
  readonly category: number;
  readonly certainty: Certainty;
  readonly y: number;
  readonly height: number;
  /** Outer ends, cut to the plot. */
  readonly x: number;
  readonly x2: number;
  /** Between these it surely lasted; outside them it fades. */
  readonly sureX: number;
  readonly sureX2: number;
  /** Whether it goes on beyond an end, into the past or the future. */
  readonly openLeft: boolean;
  readonly openRight: boolean;
  /** What is written in it or beside it; begins at `x`, as its language is read. */
  readonly label: { readonly x: number; readonly text: string; readonly inside: boolean } | null;
}

/** Lasting events for which a lane has no row left: how many run at once. */
export interface DensityMark extends MarkBase, Band {
  readonly y: number;
  readonly height: number;
  readonly steps: readonly { readonly x: number; readonly width: number; readonly count: number }[];
  readonly most: number;
}

/** The words beside a point or a cluster. */
export interface MarkLabel {
  /** Key of the mark it belongs to. */
  readonly key: string;
  readonly lines: readonly string[];
  /** How many more events the mark stands for, as written after the last line; empty for one. */
  readonly more: string;
  /** What of its lines stands at `x`, as their language is read. */
  readonly anchor: 'start' | 'middle' | 'end';
  readonly x: number;
  /** Baseline of the first line. */
  readonly y: number;
  readonly box: Box;
  /** Line from the label down to its mark. */
  readonly leader: { readonly x: number; readonly y: number; readonly y2: number } | null;
}

/** The strip below the stage: the whole extent with the window marked. */
export interface SceneOverview {
  readonly width: number;
  /** Height of the bars' part; the dates stand below it. */
  readonly height: number;
  /** Where the bars stand, from the top. */
  readonly base: number;
  /** What a bar counts, in words. */
  readonly label: string;
  /** What is not in the bars, in words: of deaths the number of events of which none are known; empty for none. */
  readonly remark: string;
  readonly bars: readonly OverviewBar[];
  readonly most: number;
  /**
   * How high the highest bar is, in words, which end at `x`, and px from the top; `null` where there is none.
   */
  readonly peak: { readonly x: number; readonly y: number; readonly text: string } | null;
  readonly ticks: readonly OverviewTick[];
  /** The window in px. */
  readonly x: number;
  readonly x2: number;
  readonly scale: Scale;
  /** Where its start, its end and the whole are taken hold of. */
  readonly targets: Readonly<Record<WindowPart, Stretch>>;
  readonly sliders: Readonly<Record<WindowPart, SceneSlider>>;
  /** What keys move them by. */
  readonly step: CalendarUnit;
}

/** A date below the strip. */
export interface OverviewTick {
  readonly x: number;
  readonly label: string;
  /** Which end of the label stands at `x`, as its language is read. */
  readonly anchor: 'start' | 'end';
}

/** What assistive technology is told of a slider: finite numbers, and what they mean in words. */
export interface SceneSlider {
  readonly now: number;
  readonly least: number;
  readonly most: number;
  readonly text: string;
}

export interface OverviewBar {
  readonly x: number;
  readonly width: number;
  /** Height in px; of deaths the low figure. */
  readonly height: number;
  /** Height of the high figure, at least `height`. */
  readonly highHeight: number;
}
