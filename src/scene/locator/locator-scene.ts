/** A small map of where a place lies, as numbers and path strings in px from its top left corner. */
export interface LocatorScene {
  readonly width: number;
  readonly height: number;
  /** What it shows: the name of the place, and of its country where that is another. */
  readonly title: readonly string[];
  /** All land in view. */
  readonly land: string;
  /** The borders between countries in view. */
  readonly borders: string;
  /** The place's country; empty where it is none of the outlines. */
  readonly country: string;
  /** Where the place lies; `null` where no more than its country is known. */
  readonly spot: LocatorSpot | null;
  /** The place's name; `null` where no more than its country is known. */
  readonly name: LocatorLabel | null;
  /** The country's name in the midst of it; `null` where it has no room beside the place's. */
  readonly countryName: LocatorLabel | null;
}

/** A point, or the circle in which one lies. */
export interface LocatorSpot {
  readonly x: number;
  readonly y: number;
  readonly r: number;
  /** Whether it is the place itself and not only what surrounds it. */
  readonly exact: boolean;
}

/** Words on the map. */
export interface LocatorLabel {
  /** Where the lines begin, or their middle. */
  readonly x: number;
  /** Foot of the first line. */
  readonly y: number;
  readonly anchor: 'start' | 'middle';
  readonly lines: readonly string[];
}

/** A place with a position, its names in the reader's language. */
export interface LocatorPlace {
  readonly lat: number;
  readonly lon: number;
  readonly precision: 'exact' | 'near' | 'area' | 'region' | 'country';
  readonly name: string;
  /** ISO 3166-1 alpha-2 code of its country. */
  readonly country?: string;
  readonly countryName: string;
}

/** Size of the map in px. */
export const locatorSize = { width: 220, height: 165 } as const;
