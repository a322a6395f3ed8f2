import type { ReactiveControllerHost } from 'lit';
import type { GestureMode } from '../../controllers/gesture-mode.js';
import { allOf } from '../../controllers/all-of.js';
import { LocaleController, type OwnWords } from '../../controllers/locale-controller.js';
import { PrintController } from '../../controllers/print-controller.js';
import { ResizeController } from '../../controllers/resize-controller.js';
import { RovingController } from '../../controllers/roving-controller.js';
import { TextMeasureController } from '../../controllers/text-measure-controller.js';
import type { Actor } from '../../controllers/view-controller.js';
import { whenNear } from '../../controllers/when-near.js';
import type { Locale } from '../../locales/locale.js';
import type { Environment, Layout, SceneSize } from '../../scene/environment.js';
import type { View } from '../../view/view.js';
import type { ReadingList } from '../list/reading-list.js';
import type { PlotGestures } from '../stage/plot-gestures.js';
import { CardController } from './card-controller.js';
import { chooseLayout } from './choose-layout.js';
import { DetailsController } from './details-controller.js';
import { FocusKeeper } from './focus-keeper.js';
import { HelpController } from './help-controller.js';
import { LinkLoader } from './link-loader.js';
import { loadList } from './list-loader.js';
import type { OnUse } from './on-use.js';
import { PlotController } from './plot-controller.js';
import { returnFocus } from './return-focus.js';
import { TimelineModel, type ModelListener, type Surroundings } from './timeline-model.js';
import type { TimelineProps } from './timeline-props.js';
import { ViewTeller } from './view-teller.js';

/** Width in px that fits between the margins of A4 and of US Letter. */
const paperWidth = 680;

/** What the controllers ask of the element they serve. */
export interface ControlledElement extends ReactiveControllerHost, HTMLElement, OwnWords {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly layout: string;
  readonly gestures: GestureMode;
  readonly keyshortcuts: 'on' | 'off';
  readonly loading: 'eager' | 'lazy';
  readonly deepLink: string | null;
  readonly locale: Locale;
  readonly environment: Environment;
}

/** All that hears, keeps and moves what the element shows; the element itself is its attributes and methods. */
export class TimelineControllers {
  readonly model: TimelineModel;
  readonly links: LinkLoader;
  /** The language it speaks. */
  readonly language: LocaleController;
  /** What is loaded on use. */
  readonly details: DetailsController;
  /** So is the reading list. */
  readonly list: OnUse<ReadingList>;
  private readonly paper: PrintController;
  private readonly size: ResizeController;
  private readonly type: TextMeasureController;
  private readonly teller: ViewTeller;
  private readonly plot: PlotController;
  private readonly cards: CardController;
  private readonly roving: RovingController;

  constructor(
    private readonly element: ControlledElement,
    listener: ModelListener,
  ) {
    const root = (): HTMLElement | DocumentFragment => element.renderRoot;
    this.paper = new PrintController(element);
    this.size = new ResizeController(element);
    this.type = new TextMeasureController(element);
    this.language = new LocaleController(element, () => element);
    const wantsList = (): boolean => this.size.width > 0 && this.layout === 'vertical';
    this.list = loadList(element, wantsList);
    const surroundings: Surroundings = {
      wantsMotion,
      wantsList,
      prepare: (language) =>
        allOf([this.language.arrive(language), this.links.arrive(), this.list.arrive()]),
      wait: (signal) => (element.loading === 'lazy' ? whenNear(element, signal) : null),
    };
    this.model = new TimelineModel(element, surroundings, listener);
    const { model } = this;
    this.teller = new ViewTeller(
      element,
      () => model,
      () => element.locale,
    );
    this.plot = new PlotController(element, {
      model,
      root,
      hearing: () => ({
        direction: element.locale.direction,
        letters: element.keyshortcuts !== 'off',
      }),
    });
    const { plot } = this;
    this.details = new DetailsController(element, {
      model,
      printing: () => this.printing,
      missed: () => this.teller.announce(() => element.locale.say('detailsMissing')),
    });
    this.cards = new CardController(element, model, returnFocus(model, plot, root), root);
    this.roving = new RovingController(element);
    new HelpController(element, plot, root);
    this.links = new LinkLoader(element, {
      model,
      plot,
      root,
      copied: () => this.teller.announce(() => element.locale.say('linkCopied')),
      key: () => element.deepLink,
      waits: () => this.details.awaited !== null,
    });
    // Last, as it takes the focus only where no other has.
    new FocusKeeper(element, root);
  }

  /** Measures texts as they are set in the element. */
  get measureText(): Environment['measureText'] {
    return this.type.measure;
  }

  /** Resolves when what is still on its way has come, or can't be had, and hands rest; `null` where nothing is waited for. */
  get awaited(): Promise<unknown> | null {
    const { model, list, details, links } = this;
    return (
      model.indexing ??
      list.arrive() ??
      details.awaited ??
      links.arrive() ??
      this.gestures?.motion.rest ??
      null
    );
  }

  /** Whether what is drawn is for paper. */
  get printing(): boolean {
    return this.paper.printing;
  }

  /**
   * Room for the scene, and how it is laid out in it: until the list and what it is made from are there, none but for a
   * chart that stands.
   */
  get sceneSize(): SceneSize {
    const { layout } = this;
    const width = this.printing ? paperWidth : this.size.width;
    if (layout === 'horizontal' || (this.list.part && this.model.listable))
      return { width, layout };
    const stands = this.model.scene?.layout === 'horizontal';
    return { width: stands || this.list.failed ? width : 0, layout: 'horizontal' };
  }

  /** Whether the window glides, or follows the reader's hand. */
  private get moving(): boolean {
    return this.model.moving || this.gestures?.motion.rest != null;
  }

  private get gestures(): PlotGestures | undefined {
    return this.details.details?.gestures;
  }

  private get layout(): Layout {
    return this.printing ? 'horizontal' : chooseLayout(this.element.layout, this.size.width);
  }

  /** Tells all who must know that the view has changed. */
  viewed(view: View, before: View, by: Actor): void {
    this.cards.note(view, before, by);
    this.links.viewed(view, before, by);
    this.teller.tell(view, before, by);
  }

  /** What of the state is rendered, and what is done on the reader's acts. */
  get props(): Omit<TimelineProps, 'environment' | 'options' | 'held' | 'loadInline'> {
    const { model } = this;
    return {
      model,
      printing: this.printing,
      moving: this.moving && !this.plot.showsFocus,
      announcement: this.teller.text,
      details: this.details.details,
      list: this.list.part,
      missing: this.details.missing,
      roving: this.roving,
      sheet: this.cards.isSheet(this.sceneSize),
      share: this.links.share,
      act: (action) => model.act(action, 'reader'),
      open: (place) => model.open(place, 'reader'),
      step: (by) => this.cards.step(by),
      expand: () => this.plot.expandList(),
      retry: () => this.details.bring(),
    };
  }
}

const wantsMotion = (): boolean => !matchMedia('(prefers-reduced-motion: reduce)').matches;
