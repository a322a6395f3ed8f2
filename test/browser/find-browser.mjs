// Where a Chromium is that tests and screenshots can drive.
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Names on the PATH, the free browser first. */
const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
  'msedge',
];

/** Where an installer puts it when it is on no PATH. */
const PLACES = {
  linux: ['/usr/bin/chromium', '/snap/bin/chromium', '/opt/google/chrome/chrome'],
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'Chromium\\Application\\chrome.exe',
    'Google\\Chrome\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

/** The folders that hold programs on Windows, by the variable that names them. */
const WINDOWS_FOLDERS = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];

/**
 * The path of a Chromium, Chrome or Edge: CHROME_PATH, then the usual places, then the usual names on the PATH.
 *
 * @param {object} [machine] what to search; tests give another
 * @param {NodeJS.ProcessEnv} [machine.env]
 * @param {NodeJS.Platform} [machine.platform]
 * @param {(path: string) => boolean} [machine.isProgram]
 * @returns {string | undefined} undefined where there is none
 * @throws {Error} when CHROME_PATH is set and no program is there: a wish is not passed over in silence
 */
export function findBrowser({
  env = process.env,
  platform = process.platform,
  isProgram = isExecutableFile,
} = {}) {
  if (!env.CHROME_PATH) return candidates(env, platform).find(isProgram);
  if (isProgram(env.CHROME_PATH)) return env.CHROME_PATH;
  throw new Error(
    `CHROME_PATH is ${env.CHROME_PATH}, but no program is there. Correct or unset it.`,
  );
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {NodeJS.Platform} platform
 */
function candidates(env, platform) {
  const names = platform === 'win32' ? NAMES.map((name) => `${name}.exe`) : NAMES;
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return [...places(env, platform), ...names.flatMap((name) => folders.map((f) => join(f, name)))];
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {NodeJS.Platform} platform
 */
function places(env, platform) {
  if (platform === 'darwin') return PLACES.darwin;
  if (platform !== 'win32') return PLACES.linux;
  const folders = WINDOWS_FOLDERS.map((name) => env[name]).filter((folder) => folder !== undefined);
  return PLACES.win32.flatMap((place) => folders.map((folder) => `${folder}\\${place}`));
}

/** @param {string} path */
function isExecutableFile(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
