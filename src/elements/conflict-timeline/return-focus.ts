import { focusRow } from '../table/focus-row.js';
import type { PlotController } from './plot-controller.js';
import type { TimelineModel } from './timeline-model.js';

/** Makes the way back from a card: to the event's row where the table is shown, else to its mark in the plot. */
export const returnFocus =
  (model: TimelineModel, plot: PlotController, root: () => ParentNode) => (): void => {
    if (model.view?.mode === 'table') focusRow(root(), model.view.focused?.id);
    else plot.focusTabStop();
  };
