/**
 * Resolves when a library has told of something for the next time.
 *
 * @param {{ on: (name: string, hear: () => void) => void, off: (name: string, hear: () => void) => void }} teller
 * @param {string} name
 * @returns {Promise<void>}
 */
export function onceTold(teller, name) {
  return new Promise((resolve) => {
    const told = () => {
      teller.off(name, told);
      resolve();
    };
    teller.on(name, told);
  });
}
