import { narrowestBin } from './grid.js';
import type { LaneContext } from './lane-context.js';
import { titleOf } from './describe-mark.js';
import type { Box, ClusterMark, MarkLabel, PointMark } from './scene.js';
import { lineHeight, oneLine, shorten, twoLines, type TextBlock } from './text.js';

/** Widest label in px, on one line and on each of two. */
const widestLine = 170;
const widestPair = 240;

/** Least space in px between labels side by side, so that two do not read as one, and between a mark and its label. */
const gap = 16;
const lift = 4;

/** Distance in px from which a label that does not stand right above its mark has a leader line. */
const leaderFrom = 6;

type Labelled = PointMark | ClusterMark;
type Anchor = MarkLabel['anchor'];

/**
 * Puts words to points and clusters between the bars and the row of marks: the important first, each in the first place
 * that touches nothing. A label is drawn whole or not at all; what finds no place is told on hover and focus.
 */
export function placeLabels(
  marks: readonly Labelled[],
  top: number,
  context: LaneContext,
): MarkLabel[] {
  const taken: Box[] = marks.map(({ box }) => box);
  const placed: MarkLabel[] = [];
  for (const mark of byRank(marks, context)) {
    const label = firstFree(candidates(mark, top, context), taken, context.plotWidth);
    if (!label) continue;
    placed.push(label);
    taken.push(label.box, ...leaderBox(label));
  }
  return placed;
}

/** Importance first; of equals the later, as the end of a story is what readers come for. */
function byRank(marks: readonly Labelled[], { index }: LaneContext): Labelled[] {
  const rank = (mark: Labelled): number => index.facts.importance[mark.place] ?? 3;
  return marks.slice().sort((a, b) => rank(b) - rank(a) || b.window.start - a.window.start);
}

function* candidates(mark: Labelled, top: number, context: LaneContext): Generator<MarkLabel> {
  const title = titleOf(mark.place, context);
  const more = moreOf(mark, context);
  const bottom = mark.box.y - lift;
  for (const block of blocks(title, more, context)) {
    const height = block.lines.length * lineHeight;
    for (let foot = bottom; foot - height >= top; foot -= lineHeight) {
      for (const anchor of ['start', 'end', 'middle'] as const) {
        yield labelAt(mark, block, more, anchor, foot, height, bottom);
      }
    }
  }
}

function moreOf(mark: Labelled, { environment: { locale } }: LaneContext): string {
  return mark.kind === 'cluster' ? locale.say('more', { n: mark.count - 1 }) : '';
}

/** One line where the text is short, two where that is narrower, cut at a whole word where even two are too long. */
function blocks(title: string, more: string, { environment }: LaneContext): TextBlock[] {
  const { measureText } = environment;
  const suffix = more === '' ? 0 : measureText(` ${more}`);
  // The count stands after the last line, so every line leaves room for it.
  const measure = (text: string): number => measureText(text) + suffix;
  const single = oneLine(title, measure);
  if (single.width <= widestLine) return [single];
  const pair = twoLines(title, measure);
  if (pair && pair.width <= widestPair) return [pair];
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

function firstFree(
  labels: Iterable<MarkLabel>,
  taken: readonly Box[],
  plotWidth: number,
): MarkLabel | null {
  for (const label of labels) {
    const { box } = label;
    const cut = box.x < 0 || box.x + box.width > plotWidth;
    if (!cut && [box, ...leaderBox(label)].every((part) => isFree(part, taken))) return label;
  }
  return null;
}

const isFree = (box: Box, taken: readonly Box[]): boolean =>
  taken.every(
    (other) =>
      box.x + box.width + gapTo(other) <= other.x ||
      other.x + other.width + gapTo(other) <= box.x ||
      box.y + box.height <= other.y ||
      other.y + other.height <= box.y,
  );

/** Marks and leader lines do not read on as words do. */
const gapTo = ({ width }: Box): number => (width <= narrowestBin ? lift : gap);

const leaderBox = ({ leader }: MarkLabel): Box[] =>
  leader ? [{ x: leader.x - 1, y: leader.y, width: 2, height: leader.y2 - leader.y - lift }] : [];
