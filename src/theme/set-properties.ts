import { noChange } from 'lit';
import { Directive, directive, type ElementPart, type PartInfo, PartType } from 'lit/directive.js';

/** Style properties to set; `null` takes one away. */
export type Properties = Readonly<Record<string, string | null>>;

/**
 * Sets style properties through the CSS object model. Lit's own `styleMap` writes a `style` attribute first, which a
 * content security policy without 'unsafe-inline' forbids; a value set this way can hold no second declaration either.
 */
class SetProperties extends Directive {
  private last: Properties = {};

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error('setProperties goes on an element');
  }

  render(_properties: Properties): unknown {
    return noChange;
  }

  override update({ element }: ElementPart, [properties]: [Properties]): unknown {
    const { style } = element as HTMLElement;
    for (const [name, value] of Object.entries(properties)) {
      if (this.last[name] === value) continue;
      if (value === null) style.removeProperty(name);
      else style.setProperty(name, value);
    }
    this.last = properties;
    return noChange;
  }
}

/** Element directive: `<div ${setProperties({ left: '4px' })}>`. */
export const setProperties = directive(SetProperties);

/** The place of a box in px, as style properties of an absolutely placed element. */
export const boxProperties = (x: number, y: number, width: number, height: number): Properties => ({
  transform: `translate(${round(x)}px, ${round(y)}px)`,
  width: `${round(width)}px`,
  height: `${round(height)}px`,
});

/** Half px are fine enough for targets, and equal values are not written again. */
const round = (value: number): number => Math.round(value * 2) / 2;
