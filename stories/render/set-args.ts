import { noChange } from 'lit';
import { directive, Directive, type ElementPart } from 'lit/directive.js';
import { eventsOf, type ElementEvent } from '../manifest/events-of.js';
import { declarationOf } from '../manifest/manifest.js';
import { brief } from './brief.js';

/** Arguments of a story by the names of the manifest: attributes, properties, `--timeline-*`, `onTimelineLoad` and so on. */
export type ElementArgs = Readonly<Record<string, unknown>>;

/** Sets on an element what a story's arguments say, takes back what they no longer say, and tells of its events. */
class SetArgs extends Directive {
  private set: ElementArgs = {};
  private args: ElementArgs = {};
  private isListening = false;

  render(_args: ElementArgs): unknown {
    return noChange;
  }

  override update({ element }: ElementPart, [args]: [ElementArgs]): unknown {
    this.args = args;
    this.listen(element as HTMLElement);
    const { attributes = [] } = declarationOf(element.localName);
    const names = new Set(attributes.map(({ name }) => name));
    for (const name of new Set([...Object.keys(this.set), ...Object.keys(args)])) {
      if (!name.startsWith('on') && args[name] !== this.set[name]) {
        write(element as HTMLElement, name, args[name], names.has(name));
      }
    }
    this.set = { ...args };
    return noChange;
  }

  private listen(element: HTMLElement): void {
    if (this.isListening) return;
    this.isListening = true;
    for (const event of eventsOf(element.localName)) {
      element.addEventListener(event.name, (fired) => this.tell(event, fired));
    }
  }

  private tell({ arg, fields }: ElementEvent, fired: Event): void {
    const action = this.args[arg] as ((told: unknown) => void) | undefined;
    const carried = fields.map((field) => [field, (fired as Event & ElementArgs)[field]]);
    action?.(brief(Object.fromEntries(carried)));
  }
}

function write(element: HTMLElement, name: string, value: unknown, isAttribute: boolean): void {
  if (name.startsWith('--')) element.style.setProperty(name, (value as string | null) ?? '');
  else if (!isAttribute) Object.assign(element, { [name]: value ?? null });
  else if (value == null || value === '') element.removeAttribute(name);
  else element.setAttribute(name, `${value as string | number}`);
}

export const setArgs = directive(SetArgs);
