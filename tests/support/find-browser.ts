/** Which browsers this machine has, and how to come by one: names and paths of Linux, macOS and Windows. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

/** Environment variables that name an executable and win over every search. */
const OVERRIDE: Record<BrowserName, string> = { chromium: 'CHROME_PATH', firefox: 'FIREFOX_PATH' };

/** Names looked for on PATH, the free build before the branded ones. */
const NAMES: Record<BrowserName, string[]> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'chrome',
    'microsoft-edge',
    'microsoft-edge-stable',
  ],
  firefox: ['firefox', 'firefox-esr', 'firefox-developer-edition', 'firefox-nightly'],
};

/** Debian's packages, the only ones installed without asking. */
const DEBIAN: Record<BrowserName, string> = { chromium: 'chromium', firefox: 'firefox-esr' };

/** The path of an executable of that browser, `null` when there is none. */
export function findBrowser(name: BrowserName): string | null {
  const named = process.env[OVERRIDE[name]];
  if (named) return existsSync(named) ? named : null;
  return [...onPath(NAMES[name]), ...usualPlaces(name)].find(isExecutable) ?? null;
}

/** As `findBrowser`, after installing Debian's package where that is allowed (root, or sudo that asks no password). */
export function findOrInstallBrowser(name: BrowserName): string | null {
  return findBrowser(name) ?? (installOnDebian(name) ? findBrowser(name) : null);
}

/** What to type to come by these browsers on this system. */
export function installCommand(names: BrowserName[]): string {
  const both = (chromium: string, firefox: string) =>
    names.map((name) => (name === 'chromium' ? chromium : firefox)).join(' ');
  if (process.platform === 'darwin') return `brew install --cask ${both('google-chrome', 'firefox')}`;
  if (process.platform === 'win32') return `winget install ${both('Google.Chrome', 'Mozilla.Firefox')}`;
  const system = linuxFamily();
  if (/fedora|rhel/.test(system)) return `sudo dnf install ${both('chromium', 'firefox')}`;
  if (/arch/.test(system)) return `sudo pacman -S ${both('chromium', 'firefox')}`;
  if (/alpine/.test(system)) return `sudo apk add ${both('chromium', 'firefox')}`;
  if (/suse/.test(system)) return `sudo zypper install ${both('chromium', 'MozillaFirefox')}`;
  if (/ubuntu/.test(system)) return `sudo snap install ${both('chromium', 'firefox')}`;
  return `sudo apt-get update && sudo apt-get install ${both('chromium', 'firefox-esr')}`;
}

function onPath(names: string[]): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return names.flatMap((name) => folders.map((folder) => join(folder, name + suffix)));
}

function usualPlaces(name: BrowserName): string[] {
  if (process.platform === 'darwin') {
    const apps =
      name === 'chromium'
        ? ['Chromium', 'Google Chrome', 'Microsoft Edge']
        : ['Firefox', 'Firefox Developer Edition', 'Firefox Nightly'];
    return ['', process.env.HOME ?? ''].flatMap((home) =>
      apps.map((app) => {
        const executable = name === 'chromium' ? app : 'firefox';
        return `${home}/Applications/${app}.app/Contents/MacOS/${executable}`;
      }),
    );
  }
  if (process.platform === 'win32') {
    const roots = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
    const places =
      name === 'chromium'
        ? [
            'Chromium\\Application\\chrome.exe',
            'Google\\Chrome\\Application\\chrome.exe',
            'Microsoft\\Edge\\Application\\msedge.exe',
          ]
        : ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'];
    return roots.flatMap((root) => (root ? places.map((place) => join(root, place)) : []));
  }
  return name === 'chromium'
    ? [
        '/usr/lib/chromium/chromium',
        '/opt/google/chrome/chrome',
        '/snap/bin/chromium',
        '/opt/microsoft/msedge/msedge',
      ]
    : [
        '/usr/lib/firefox-esr/firefox-esr',
        '/usr/lib/firefox/firefox',
        '/opt/firefox/firefox',
        '/snap/bin/firefox',
      ];
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Contents of /etc/os-release's ID and ID_LIKE, empty elsewhere. */
function linuxFamily(): string {
  if (!existsSync('/etc/os-release')) return '';
  return [...readFileSync('/etc/os-release', 'utf8').matchAll(/^ID(?:_LIKE)?="?([^"\n]*)"?$/gm)]
    .map((match) => match[1])
    .join(' ');
}

function installOnDebian(name: BrowserName): boolean {
  // Ubuntu's packages of these names only point to snaps, which containers cannot run.
  if (process.platform !== 'linux' || !/debian/.test(linuxFamily()) || /ubuntu/.test(linuxFamily()))
    return false;
  const root = process.getuid?.() === 0;
  const apt = (...args: string[]) =>
    spawnSync(root ? 'apt-get' : 'sudo', root ? args : ['-n', 'apt-get', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  console.log(`No ${name} here: installing Debian's ${DEBIAN[name]} (apt-get) ...`);
  return apt('update', '-q') && apt('install', '-q', '-y', '--no-install-recommends', DEBIAN[name]);
}
