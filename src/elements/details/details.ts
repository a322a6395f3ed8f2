import type { ReactiveControllerHost, TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { readGestureMode, type GestureMode } from '../../controllers/gesture-mode.js';
import { FileWriter } from '../../controllers/file-writer.js';
import { LocatorController } from '../../controllers/locator-controller.js';
import { TableOrder } from '../../controllers/table-order.js';
import { svgToPng } from '../../controllers/svg-to-png.js';
import { VirtualRows } from '../../controllers/virtual-rows.js';
import type { Locale } from '../../locales/locale.js';
import type { Environment } from '../../scene/environment.js';
import type { EventIndex } from '../../scene/event-index.js';
import { locatorPlace } from '../card/card-locator.js';
import type { TimelineModel } from '../conflict-timeline/timeline-model.js';
import { writePicture } from '../export/write-picture.js';
import { renderFiltersPanel, type FiltersPanelProps } from '../filters/filters-panel.js';
import { renderHelp } from '../help/help.js';
import type { Repeat } from '../repeat.js';
import { renderPrinted } from '../print/printed.js';
import { renderGestureHint } from '../stage/gesture-hint.js';
import { PlotGestures } from '../stage/plot-gestures.js';
import { renderPreview } from '../stage/preview.js';
import { renderTold } from '../story/told.js';
import { renderTable, type TableProps } from '../table/table.js';
import { renderChosen, type ChosenProps } from './render-chosen.js';
import { styles } from './styles.js';

/** What the details ask of the element that they are shown in. */
export interface DetailsHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly locale: Locale;
  readonly environment: Environment;
  readonly gestures: GestureMode;
}

/**
 * All that is not seen before a reader begins to use the timeline. It is loaded on use: in the file for a script tag it has
 * its own copy of what it needs, and only descriptions of templates go from the one to the other.
 */
export class Details {
  readonly styles = styles;
  readonly renderHelp = renderHelp;
  readonly renderPreview = renderPreview;
  readonly renderPrinted = renderPrinted;
  readonly renderTold = renderTold;
  readonly svgToPng = svgToPng;
  readonly writePicture = writePicture;
  readonly gestures: PlotGestures;
  private readonly tableRows: VirtualRows;
  private readonly tableOrder: TableOrder;
  private readonly files: FileWriter;
  private readonly listedRows: VirtualRows;
  private readonly locator: LocatorController;

  constructor(
    host: DetailsHost,
    model: TimelineModel,
    /** Lit's `repeat` of who renders: it makes parts of the page, which two copies of Lit cannot both do. */
    private readonly repeat: Repeat,
  ) {
    const boxOf = (selector: string): HTMLElement | null => host.renderRoot.querySelector(selector);
    this.tableRows = new VirtualRows(host, () => boxOf('.table-box.boxed'));
    this.tableOrder = new TableOrder(host);
    this.files = new FileWriter(host);
    this.listedRows = new VirtualRows(host, () => boxOf('.listed-box'));
    this.gestures = new PlotGestures(host, {
      model,
      root: () => host.renderRoot,
      mode: () => readGestureMode(host.gestures),
    });
    this.locator = new LocatorController(
      host,
      () => {
        const event = model.eventOf(model.view?.selected ?? null);
        return locatorPlace(event, model.source.feed, host.locale);
      },
      () => host.environment,
    );
  }

  /** How to zoom, over the stage. */
  renderHint(locale: Locale): unknown {
    const { shown } = this.gestures.hint;
    return guard([shown, locale], () => renderGestureHint(shown, locale));
  }

  /** The card of the chosen event, or the list of those that no zoom can part. */
  renderChosen(index: EventIndex, props: Omit<ChosenProps, 'map' | 'rows' | 'repeat'>): unknown {
    const { repeat, listedRows: rows } = this;
    return renderChosen(index, { ...props, map: this.locator.map, rows, repeat });
  }

  /** The events as a table. */
  renderTable(props: Omit<TableProps, 'rows' | 'order' | 'files' | 'repeat'>): TemplateResult {
    const { tableRows: rows, tableOrder: order, files, repeat } = this;
    return renderTable({ ...props, rows, order, files, repeat });
  }

  /** The panel of filters. */
  renderFiltersPanel(props: Omit<FiltersPanelProps, 'repeat'>): TemplateResult {
    return renderFiltersPanel({ ...props, repeat: this.repeat });
  }
}
