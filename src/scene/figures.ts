/** Stands for a figure that is not known. */
const none = 2 ** 32 - 1;

/** Figures by place, each a whole number or not known: four bytes each as long as none is beyond four thousand million. */
export class Figures {
  private values: Uint32Array | Float64Array;

  constructor(count: number) {
    this.values = new Uint32Array(count).fill(none);
  }

  /** The figure at a place; `NaN` where it is not known. */
  get(place: number): number {
    const value = this.values[place] ?? none;
    return value === none ? NaN : value;
  }

  /** Puts in a figure. */
  set(place: number, figure: number): void {
    if (figure >= none && this.values instanceof Uint32Array) {
      this.values = Float64Array.from(this.values);
    }
    // No count is exact to the unit up there.
    this.values[place] = figure === none ? none + 1 : figure;
  }
}
