import type { Locale } from '../../locales/locale.js';
import type { SceneFrame } from '../../scene/scene.js';
import type { Action } from '../../view/action.js';
import type { View } from '../../view/view.js';

/** What the overview is drawn from. */
export interface OverviewProps {
  readonly scene: SceneFrame;
  /** The view as it is meant: while the timeline glides, the scene is still on its way there. */
  readonly view: View;
  readonly locale: Locale;
  readonly act: (action: Action) => void;
}
