/** The options and welcome pages, and the panel as settings change it. */
import type { Settings } from '../../lib/platform/settings';
import type { AllowedSites } from '../../lib/platform/sites';

export interface OptionState {
  /** Which page: a state of the panel by its name, or one of the two. */
  page: { panel: string } | 'options' | 'welcome';
  settings: Partial<Settings>;
  sites?: AllowedSites;
}

/** By name. */
export const OPTION_STATES: Record<string, OptionState> = {
  welcome: { page: 'welcome', settings: {} },
  'welcome-chosen': {
    page: 'welcome',
    settings: {},
    sites: { all: false, hosts: ['marrow-valley-courier.example', 'tern.example'] },
  },
  options: { page: 'options', settings: {} },
  'options-changed': {
    page: 'options',
    settings: {
      claimThreshold: 0.75,
      debug: true,
      selectionButton: false,
      marks: 'with-panel',
      sites: { 'bank.example': { reading: 'never' }, 'courier.example': { marks: 'never' } },
    },
    sites: { all: true, hosts: [] },
  },
  debug: { page: { panel: 'read' }, settings: { debug: true } },
};
