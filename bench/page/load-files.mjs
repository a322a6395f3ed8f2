/**
 * Loads a library's style sheets and scripts, one after the other.
 *
 * @param {import('../peers/index.mjs').Peer} peer
 */
export async function loadFiles({ scripts, styles }) {
  for (const href of styles) {
    await load(
      Object.assign(document.createElement('link'), { rel: 'stylesheet', href: `/${href}` }),
    );
  }
  for (const src of scripts) {
    // Only this package's own file is a module.
    const type = src.startsWith('dist/') ? 'module' : '';
    await load(Object.assign(document.createElement('script'), { type, src: `/${src}` }));
  }
}

/** @param {HTMLElement} element */
function load(element) {
  return new Promise((resolve, reject) => {
    element.onload = resolve;
    element.onerror = () => reject(new Error(`Not loaded: ${element.outerHTML}`));
    document.head.append(element);
  });
}
