import { stageMeasures } from './layout.js';
import { timeScale } from './scale.js';
import type { Scene, SceneLane } from './scene.js';

/** Lanes of the frame that is shown before a feed is there: about as many as a feed has. */
const laneCount = 6;

/** The frame of what is to come: a stage of a width with lanes in which nothing is drawn yet. */
export function emptyScene(width: number): Scene {
  const measures = stageMeasures(width);
  const { axisHeight, header, padding, labelZone, spareZone, markRow, gutter, inset } = measures;
  const laneHeight = header + 2 * padding + labelZone + spareZone + markRow;
  const lanes = Array.from({ length: laneCount }, (_, i): SceneLane => ({
    id: String(i),
    label: '',
    count: 0,
    y: axisHeight + i * laneHeight,
    height: laneHeight,
    marks: [],
    labels: [],
    tally: { single: 0, clustered: 0, banded: 0, before: 0, after: 0 },
  }));
  const height = axisHeight + laneCount * laneHeight;
  const plotWidth = width - gutter;
  const scale = timeScale({ start: 0, end: 1 }, inset, plotWidth - inset);
  const { overviewHeight } = measures;
  return {
    width,
    height,
    labels: measures.labels,
    plot: { x: gutter, y: 0, width: plotWidth, height },
    scale,
    axis: { height: axisHeight, ticks: [], groups: [] },
    lanes,
    overview: {
      width: plotWidth,
      height: overviewHeight,
      label: '',
      bars: [],
      most: 1,
      x: inset,
      x2: plotWidth - inset,
      scale,
    },
    moment: null,
    tabStop: null,
    period: '',
    counts: { shown: 0, before: 0, after: 0 },
  };
}
