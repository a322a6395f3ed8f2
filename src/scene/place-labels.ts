import { narrowestBin } from './grid.js';
import type { LaneContext } from './lane-context.js';
import { titleOf } from './describe-mark.js';
import type { Box, ClusterMark, MarkLabel, PointMark } from './scene.js';
import { lineHeight, oneLine, shorten, twoLines, type TextBlock } from './text.js';

/** Widths in px: up to which a label stays on one line, and the widest on one line and on each of two. */
const shortLine = 170;
const widestLine = 300;
const widestPair = 240;

/** Least space in px between labels side by side, so that two do not read as one, and between a mark and its label. */
const gap = 16;
const lift = 4;

/** Least space in px between labels one above the other, and the steps in which places are tried upward. */
const leading = 5;

/** Distance in px from which a label that does not stand right above its mark has a leader line. */
const leaderFrom = 6;

type Labelled = PointMark | ClusterMark;
type Anchor = MarkLabel['anchor'];

/**
 * Puts words to points and clusters between the bars and the row of marks: the important first, each in the place
 * that touches nothing and hides the least. A label is drawn whole or not at all; what finds no place is told on hover and focus.
 */
export function placeLabels(
  marks: readonly Labelled[],
  top: number,
  context: LaneContext,
): MarkLabel[] {
  const taken: Box[] = marks.map(({ box }) => box);
  const placed: MarkLabel[] = [];
  for (const mark of byRank(marks, context)) {
    const label = cheapest(candidates(mark, top, context), rest(marks, mark), taken, context);
    if (!label) continue;
    placed.push(label);
    taken.push(label.box, ...leaderBox(label));
  }
  return placed;
}

/** Importance first; of equals the earlier. */
function byRank(marks: readonly Labelled[], context: LaneContext): Labelled[] {
  const rank = (mark: Labelled): number => importanceOf(mark, context);
  return marks.slice().sort((a, b) => rank(b) - rank(a) || a.window.start - b.window.start);
}

const importanceOf = ({ place }: Labelled, { index }: LaneContext): number =>
  index.facts.importance[place] ?? 3;

const rest = (marks: readonly Labelled[], mark: Labelled): Labelled[] =>
  marks.filter((other) => other !== mark);

function* candidates(mark: Labelled, top: number, context: LaneContext): Generator<MarkLabel> {
  const title = titleOf(mark.place, context);
  const more = moreOf(mark, context);
  const bottom = mark.box.y - lift;
  for (const block of blocks(title, more, context)) {
    const height = block.lines.length * lineHeight;
    for (let foot = bottom; foot - height >= top; foot -= leading) {
      for (const anchor of ['start', 'end', 'middle'] as const) {
        yield labelAt(mark, block, more, anchor, foot, height, bottom);
      }
    }
  }
}

function moreOf(mark: Labelled, { environment: { locale } }: LaneContext): string {
  return mark.kind === 'cluster' ? locale.say('more', { n: mark.count - 1 }) : '';
}

/** One line where the text is short, else two or, where height is short, one; cut at a whole word only if neither will do. */
function blocks(title: string, more: string, { environment }: LaneContext): TextBlock[] {
  const { measureText } = environment;
  const suffix = more === '' ? 0 : measureText(` ${more}`);
  // The count stands after the last line, so every line leaves room for it.
  const measure = (text: string): number => measureText(text) + suffix;
  const single = oneLine(title, measure);
  if (single.width <= shortLine) return [single];
  const pair = twoLines(title, measure);
  const whole = [
    ...(pair && pair.width <= widestPair ? [pair] : []),
    ...(single.width <= widestLine ? [single] : []),
  ];
  if (whole.length > 0) return whole;
  const short = shorten(title, widestPair, measure);
  return short === '' ? [] : [oneLine(short, measure)];
}

function labelAt(
  mark: Labelled,
  block: TextBlock,
  more: string,
  anchor: Anchor,
  foot: number,
  height: number,
  bottom: number,
): MarkLabel {
  const left = {
    start: mark.x - lift,
    middle: mark.x - block.width / 2,
    end: mark.x + lift - block.width,
  };
  const x = { start: mark.x - lift, middle: mark.x, end: mark.x + lift };
  const apart = bottom - foot;
  return {
    key: mark.key,
    lines: block.lines,
    more,
    anchor,
    x: x[anchor],
    y: foot - height + lineHeight - 4,
    box: { x: left[anchor], y: foot - height, width: block.width, height },
    leader: apart >= leaderFrom ? { x: mark.x, y: foot + 1, y2: bottom + lift - 1 } : null,
  };
}

function cheapest(
  labels: Iterable<MarkLabel>,
  others: readonly Labelled[],
  taken: readonly Box[],
  context: LaneContext,
): MarkLabel | null {
  let best: MarkLabel | null = null;
  let least = Infinity;
  for (const label of labels) {
    const { box } = label;
    const cut = box.x < 0 || box.x + box.width > context.plotWidth;
    const price = cut ? Infinity : cost(label, others, context);
    if (price < least && [box, ...leaderBox(label)].every((part) => isFree(part, taken))) {
      [best, least] = [label, price];
    }
  }
  return best;
}

/**
 * What a place costs: the room it takes from marks below it, the more the more important they are, then its height and
 * its width.
 * Right above other marks, without a line to its own, a label could be taken for theirs: that is no place at all.
 */
function cost(
  { box, leader }: MarkLabel,
  others: readonly Labelled[],
  context: LaneContext,
): number {
  const below = others.filter(({ x }) => x >= box.x && x <= box.x + box.width);
  if (below.length > 0 && !leader) return Infinity;
  const taken = below.reduce((sum, mark) => sum + importanceOf(mark, context) ** 2, 0);
  return taken + (leader ? leader.y2 - leader.y : 0) / lineHeight + box.width / 100;
}

const isFree = (box: Box, taken: readonly Box[]): boolean =>
  taken.every((other) => {
    // Marks and leader lines do not read on as words do.
    const words = other.width > narrowestBin;
    const [besideGap, aboveGap] = words ? [gap, leading] : [lift, 0];
    return (
      box.x + box.width + besideGap <= other.x ||
      other.x + other.width + besideGap <= box.x ||
      box.y + box.height + aboveGap <= other.y ||
      other.y + other.height + aboveGap <= box.y
    );
  });

const leaderBox = ({ leader }: MarkLabel): Box[] =>
  leader ? [{ x: leader.x - 1, y: leader.y, width: 2, height: leader.y2 - leader.y - lift }] : [];
