/** Places in the feed, one after another, in four bytes each. */
export class PlaceList {
  private places = new Uint32Array(16);
  private count = 0;

  add(place: number): void {
    if (this.count === this.places.length) {
      const longer = new Uint32Array(this.count * 2);
      longer.set(this.places);
      this.places = longer;
    }
    this.places[this.count++] = place;
  }

  /** The places as added, in no more room than they need. */
  list(): Uint32Array {
    return this.places.slice(0, this.count);
  }
}
