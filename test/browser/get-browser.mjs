// The browser that tests and screenshots drive, installed where that can be done without asking.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser } from './find-browser.mjs';

/** The fonts draw Latin and Arabic alike on a machine that has none. */
const PACKAGES = ['chromium', 'fonts-noto-core', 'fonts-liberation'];

/** The program that installs one, and the command for it. The first that the machine has is the advice. */
const INSTALLERS = [
  { program: '/usr/bin/apt-get', command: `sudo apt-get install -y ${PACKAGES.join(' ')}` },
  { program: '/usr/bin/dnf', command: 'sudo dnf install -y chromium' },
  { program: '/usr/bin/pacman', command: 'sudo pacman -S --noconfirm chromium' },
  { program: '/opt/homebrew/bin/brew', command: 'brew install --cask google-chrome' },
  { program: '/usr/local/bin/brew', command: 'brew install --cask google-chrome' },
  { program: 'C:\\Windows\\System32\\cmd.exe', command: 'winget install Google.Chrome' },
];

/** Without these Chromium asks hosts that a test does not need, and waits for them. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--disable-gpu',
  '--no-first-run',
];

/**
 * How to start the browser: the options that Playwright and the test runner's launcher take.
 *
 * Ends the process with exit code 1, after saying what to do, where there is no browser and none can be installed.
 *
 * @returns {{ executablePath: string, args: string[] }}
 */
export function launchOptions() {
  const isRoot = process.getuid?.() === 0;
  return { executablePath: getBrowser(), args: isRoot ? [...QUIET, '--no-sandbox'] : QUIET };
}

/**
 * The path of a browser; as root on Debian or Ubuntu it is installed first where there is none.
 *
 * @returns {string}
 */
export function getBrowser() {
  const found = findBrowser();
  if (found) return found;
  if (canInstall()) install();
  return findBrowser() ?? giveUp();
}

function canInstall() {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

function install() {
  console.log(`There is no Chromium: installing ${PACKAGES.join(', ')} by apt-get ...`);
  aptGet('update', '-q');
  aptGet('install', '-y', '-q', '--no-install-recommends', ...PACKAGES);
}

/** @param {string[]} args */
function aptGet(...args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status, stdout, stderr } = spawnSync('apt-get', args, { env, encoding: 'utf8' });
  if (status !== 0) console.error(`apt-get ${args[0]} failed:\n${stdout}${stderr}`);
}

/** @returns {never} */
function giveUp() {
  const installer = INSTALLERS.find(({ program }) => existsSync(program));
  const advice = installer ? `Run \`${installer.command}\`` : 'Install one';
  console.error(
    `No Chromium, Chrome or Edge was found. ${advice}, or set CHROME_PATH to its program.`,
  );
  process.exit(1);
}
