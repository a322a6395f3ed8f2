import { ascending } from 'd3';
import { titleOf } from './describe-mark.js';
import { narrowestBin } from './grid.js';
import { keepByIndex } from './keep-by-index.js';
import { labelBlocks } from './label-blocks.js';
import type { LaneContext } from './lane-context.js';
import type { Box, ClusterMark, MarkLabel, PointMark } from './scene.js';
import { lineHeight, type TextBlock } from './text.js';

/** Least space in px between labels side by side, so that two do not read as one, and between a mark and its label. */
const gap = 16;
const lift = 4;

/** Least space in px between labels one above the other, and the steps in which places are tried upward. */
const leading = 5;

/** Distance in px from which a label that does not stand right above its mark has a leader line. */
const leaderFrom = 6;

type Labelled = PointMark | ClusterMark;
type Anchor = MarkLabel['anchor'];

const anchors: readonly Anchor[] = ['start', 'end', 'middle'];

/** A form of a label at one side of its mark, before its height is found. */
interface Shape {
  readonly block: TextBlock;
  readonly anchor: Anchor;
  readonly left: number;
  /** Whether it reaches over other marks. */
  readonly covers: boolean;
  /** What it takes from them, and its width. */
  readonly cost: number;
}

/**
 * Puts words to points and clusters between the bars and the row of marks: the important first, each in the place
 * that touches nothing and hides the least. A label is drawn whole or not at all; what finds no place is told on hover
 * and focus.
 */
export function placeLabels(
  marks: readonly Labelled[],
  top: number,
  context: LaneContext,
): MarkLabel[] {
  const taken: Box[] = marks.map(({ box }) => box);
  return byRank(marks, context).flatMap((mark) => {
    const label = bestPlace(mark, marks, taken, top, context);
    if (!label) return [];
    taken.push(label.box, ...leaderBox(label.leader));
    return [label];
  });
}

/** Importance first; of equals the earlier. */
function byRank(marks: readonly Labelled[], context: LaneContext): Labelled[] {
  const rank = (mark: Labelled): number => importanceOf(mark, context);
  return marks.slice().sort((a, b) => rank(b) - rank(a) || a.window.start - b.window.start);
}

const importanceOf = ({ place }: Labelled, { index }: LaneContext): number =>
  index.facts.importance[place] ?? 3;

/** The cheapest free place of all shapes; a place costs what its shape does and its height in lines. */
function bestPlace(
  mark: Labelled,
  marks: readonly Labelled[],
  taken: readonly Box[],
  top: number,
  context: LaneContext,
): MarkLabel | null {
  const more = moreOf(mark, context);
  let best: MarkLabel | null = null;
  let least = Infinity;
  for (const shape of shapesOf(mark, more, marks, context)) {
    if (shape.cost >= least) break;
    const label = lowestFree(shape, mark, more, taken, top);
    const cost = label ? shape.cost + riseOf(label, mark) / lineHeight : Infinity;
    if (cost < least) [best, least] = [label, cost];
  }
  return best;
}

function moreOf(mark: Labelled, { environment: { locale } }: LaneContext): string {
  return mark.kind === 'cluster' ? locale.say('more', { n: mark.count - 1 }) : '';
}

/** The shapes of a label that the plot's edges leave whole, the cheapest first. */
function shapesOf(
  mark: Labelled,
  more: string,
  marks: readonly Labelled[],
  context: LaneContext,
): Shape[] {
  return blocksOf(mark.place, more, context)
    .flatMap((block) => anchors.map((anchor) => shapeOf(mark, block, anchor, marks, context)))
    .filter(({ left, block }) => left >= 0 && left + block.width <= context.plotWidth)
    .sort((a, b) => ascending(a.cost, b.cost));
}

/** The same marks are labelled in frame after frame. */
const keep = keepByIndex<readonly TextBlock[]>(2_000);

const blocksOf = (place: number, more: string, context: LaneContext): readonly TextBlock[] =>
  keep(context.index, context.environment, `${place} ${more}`, () =>
    labelBlocks(titleOf(place, context), more, context.environment),
  );

/** A shape costs the room it takes from the marks below it, the more the more important they are, and its width. */
function shapeOf(
  mark: Labelled,
  block: TextBlock,
  anchor: Anchor,
  marks: readonly Labelled[],
  context: LaneContext,
): Shape {
  const { width } = block;
  const left = mark.x + { start: -lift, middle: -width / 2, end: lift - width }[anchor];
  let covers = false;
  let cost = width / 100;
  for (const other of marks) {
    if (other === mark || other.x < left || other.x > left + width) continue;
    covers = true;
    cost += importanceOf(other, context) ** 2;
  }
  return { block, anchor, left, covers, cost };
}

/**
 * The lowest place of a shape where it touches nothing. Right above other marks, without a line to its own, a label could
 * be taken for theirs, so there it begins at the height of a leader line.
 */
function lowestFree(
  { block, anchor, left, covers }: Shape,
  mark: Labelled,
  more: string,
  taken: readonly Box[],
  top: number,
): MarkLabel | null {
  const { width, lines } = block;
  const near = taken.filter((box) => box.x < left + width + gap && box.x + box.width > left - gap);
  const height = lines.length * lineHeight;
  const bottom = mark.box.y - lift;
  for (let foot = covers ? bottom - leaderFrom : bottom; foot - height >= top; foot -= leading) {
    const box: Box = { x: left, y: foot - height, width, height };
    const leader =
      bottom - foot >= leaderFrom ? { x: mark.x, y: foot + 1, y2: bottom + lift - 1 } : null;
    if (!isFree(box, near) || !leaderBox(leader).every((line) => isFree(line, near))) continue;
    const x = mark.x + { start: -lift, middle: 0, end: lift }[anchor];
    const y = box.y + lineHeight - 4;
    return { key: mark.key, lines, more, anchor, x, y, box, leader };
  }
  return null;
}

const riseOf = ({ box }: MarkLabel, mark: Labelled): number =>
  mark.box.y - lift - (box.y + box.height);

const isFree = (box: Box, taken: readonly Box[]): boolean =>
  taken.every((other) => {
    // Marks and leader lines do not read on as words do.
    const words = other.width > narrowestBin && box.width > narrowestBin;
    const [besideGap, aboveGap] = words ? [gap, leading] : [lift, 0];
    return (
      box.x + box.width + besideGap <= other.x ||
      other.x + other.width + besideGap <= box.x ||
      box.y + box.height + aboveGap <= other.y ||
      other.y + other.height + aboveGap <= box.y
    );
  });

const leaderBox = (leader: MarkLabel['leader']): Box[] =>
  leader ? [{ x: leader.x - 1, y: leader.y, width: 2, height: leader.y2 - leader.y - lift }] : [];
