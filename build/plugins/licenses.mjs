import license from 'rollup-plugin-license';

const FILE = 'THIRD-PARTY-LICENSES.txt';
const HEAD = 'Packages that files of this folder hold, each with its licence.';
const RULE = '-'.repeat(80);

/**
 * Collects over several builds which packages went into their files, and writes them down with the last.
 *
 * @returns {{ collect: () => import('rollup').Plugin, write: () => import('rollup').Plugin }} `collect` for each build,
 *   `write` beside it in the last
 */
export function licenses() {
  /** @type {Map<string, string>} */
  const notices = new Map();
  /** @param {import('rollup-plugin-license').Dependency[]} packages */
  const note = (packages) => packages.forEach((one) => notices.set(nameOf(one), notice(one)));
  // @ts-expect-error It is declared as CommonJS, but its module has a default export.
  const collect = () => license({ thirdParty: note });
  /** @returns {import('rollup').Plugin} */
  const write = () => ({
    name: 'write-licenses',
    generateBundle() {
      const all = [...notices].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, text]) => text);
      const source = `${[HEAD, ...all].join(`\n\n${RULE}\n\n`)}\n`;
      this.emitFile({ type: 'asset', fileName: FILE, source });
    },
  });
  return { collect, write };
}

/** @param {import('rollup-plugin-license').Dependency} one */
function nameOf({ name, version }) {
  return `${name} ${version}`;
}

/**
 * @param {import('rollup-plugin-license').Dependency} one
 * @throws {Error} for a package without the words of its licence, which must not be passed on without them
 */
function notice(one) {
  const words = [one.licenseText, one.noticeText].filter(Boolean).map((text) => text?.trim());
  if (words.length === 0) throw new Error(`${one.name} comes without the text of its licence.`);
  return [`${nameOf(one)} (${one.license})`, ...words].join('\n\n');
}
