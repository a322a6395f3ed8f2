import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Environment } from '../scene/environment.js';
import type { LocatorPlace, LocatorScene } from '../scene/locator/locator-scene.js';

/** What the map is made with, once it has been loaded. */
type Locate = (place: LocatorPlace, environment: Environment) => LocatorScene;

/** Loads the map-maker; a bundler makes it a file of its own, since the outlines of all countries weigh some 110 kB. */
const loadLocate = async (): Promise<Locate> => (await import('../scene/locator/locate.js')).locate;

/**
 * The map of the place whose card is open. What it is made with is loaded when the first such card opens and then kept;
 * where that fails, as offline, the card stays without a map and the next card tries again.
 */
export class LocatorController implements ReactiveController {
  /** The map; `waiting` while it is on its way, `null` where there is none to show. */
  map: LocatorScene | 'waiting' | null = null;
  private locate: Locate | null = null;
  private loading = false;
  private place: LocatorPlace | null = null;
  private measureText: Environment['measureText'] | null = null;

  constructor(
    private readonly host: ReactiveControllerHost,
    /** The place whose map is wanted. */
    private readonly wanted: () => LocatorPlace | null,
    private readonly environment: () => Environment,
    private readonly load: () => Promise<Locate> = loadLocate,
  ) {
    host.addController(this);
  }

  hostUpdate(): void {
    const place = this.wanted();
    const environment = this.environment();
    const { measureText } = environment;
    if (isSame(place, this.place) && measureText === this.measureText) return;
    this.place = place;
    this.measureText = measureText;
    this.map = place && (this.locate?.(place, environment) ?? 'waiting');
    if (this.map === 'waiting') void this.fetch();
  }

  private async fetch(): Promise<void> {
    if (this.loading) return;
    this.loading = true;
    this.locate = await this.load().catch(() => null);
    this.loading = false;
    // What was asked for meanwhile is made now.
    if (this.locate) this.place = this.measureText = null;
    else this.map = null;
    this.host.requestUpdate();
  }
}

const isSame = (a: LocatorPlace | null, b: LocatorPlace | null): boolean =>
  a === b || (a !== null && b !== null && JSON.stringify(a) === JSON.stringify(b));
