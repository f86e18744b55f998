/** The options page, and the panel as settings change it: `panel` names one of its states, `null` the options themselves. */
import type { Settings } from '../../lib/platform/settings';

export interface OptionState {
  panel: string | null;
  settings: Partial<Settings>;
}

/** By name. */
export const OPTION_STATES: Record<string, OptionState> = {
  options: { panel: null, settings: {} },
  'options-changed': { panel: null, settings: { claimThreshold: 0.75, debug: true, selectionButton: false } },
  debug: { panel: 'read', settings: { debug: true } },
};
