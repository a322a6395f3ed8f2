import type { Chapter } from '../../feed/types.js';
import { readEdtf } from '../../time/read-edtf.js';
import { lengthOf, type TimeWindow } from '../../view/time-window.js';

/** Share of a chapter's time that is shown before and after it, so that its first and last events stand clear of the edge. */
const margin = 0.04;

/** The window in which a chapter is told: its date and a little around it; where that is open or unknown, the extent. */
export function chapterWindow({ date }: Chapter, extent: TimeWindow): TimeWindow {
  const { earliest, latest } = readEdtf(date);
  const start = isBound(earliest) ? earliest : extent.start;
  const end = isBound(latest) ? latest + 1 : extent.end;
  // A chapter may begin after all that the feed has.
  if (end <= start) return extent;
  const around = lengthOf({ start, end }) * margin;
  return { start: start - around, end: end + around };
}

const isBound = (time: number | null): time is number => time !== null && Number.isFinite(time);
