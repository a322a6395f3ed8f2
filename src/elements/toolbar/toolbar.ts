import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { RovingController } from '../../controllers/roving-controller.js';
import { rovingPlace } from '../../controllers/roving-keys.js';
import type { Locale } from '../../locales/locale.js';
import type { ToolbarGroup, ToolbarItem } from './toolbar-item.js';

/** What the toolbar shows. */
export interface ToolbarProps {
  /** Its buttons; empty groups are left out. */
  readonly groups: readonly ToolbarGroup[];
  /** Which of them has the tab stop. */
  readonly roving: RovingController;
  /** Id of what they move; absent where that is not shown. */
  readonly moves?: string;
  readonly locale: Locale;
}

/** The controls of the timeline: one tab stop, arrows between them. */
export function renderToolbar({ groups, roving, moves, locale }: ToolbarProps): TemplateResult {
  const names = groups.flat().map(({ name }) => name);
  const current = roving.among(names);
  return html`<div
    class="toolbar"
    part="toolbar"
    role="toolbar"
    aria-label=${locale.say('toolbar')}
    aria-controls=${moves ?? nothing}
    @keydown=${(event: KeyboardEvent) => moveFocus(event, names, locale.direction)}
    @focusin=${(event: FocusEvent) => roving.moveTo(nameOf(event.target))}
  >
    ${repeat(
      groups.filter(({ length }) => length > 0),
      ([first]) => first?.name,
      (group) => renderGroup(group, current),
    )}
  </div>`;
}

const renderGroup = (group: ToolbarGroup, current: string | null): TemplateResult =>
  html`<span class="toolbar-group">
    ${repeat(
      group,
      ({ name }) => name,
      (item) => renderItem(item, item.name === current),
    )}
  </span>`;

function renderItem(item: ToolbarItem, current: boolean): TemplateResult {
  const { name, label, icon, action, works = true, pressed, expanded, controls } = item;
  return html`<button
    type="button"
    class="control"
    data-name=${name}
    tabindex=${current ? 0 : -1}
    aria-label=${icon ? label : nothing}
    title=${icon ? label : nothing}
    aria-disabled=${works ? 'false' : 'true'}
    aria-pressed=${pressed ?? nothing}
    aria-expanded=${expanded ?? nothing}
    aria-controls=${(expanded && controls) || nothing}
    @click=${() => works && action()}
  >
    ${icon ?? label}
  </button>`;
}

function moveFocus(
  event: KeyboardEvent,
  names: readonly string[],
  direction: Locale['direction'],
): void {
  const at = names.indexOf(nameOf(event.target) ?? '');
  const place = at < 0 ? null : rovingPlace(event, at, names.length, direction);
  if (place === null) return;
  event.preventDefault();
  const buttons = (event.currentTarget as Element).querySelectorAll<HTMLElement>('[data-name]');
  buttons[place]?.focus();
}

const nameOf = (target: EventTarget | null): string | null =>
  (target as Element | null)?.closest('[data-name]')?.getAttribute('data-name') ?? null;
