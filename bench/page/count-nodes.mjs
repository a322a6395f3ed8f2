/**
 * Counts what stands in an element, through every open shadow root.
 *
 * @param {Node} root not counted itself
 * @returns {{ elements: number, nodes: number }} `nodes` are elements, texts and comments
 */
export function countNodes(root) {
  let elements = 0;
  let nodes = 0;
  for (const child of root.childNodes) {
    nodes += 1;
    if (child instanceof Element) elements += 1;
    const inside = [
      child,
      ...(child instanceof Element && child.shadowRoot ? [child.shadowRoot] : []),
    ];
    for (const parent of inside) {
      const within = countNodes(parent);
      elements += within.elements;
      nodes += within.nodes;
    }
  }
  return { elements, nodes };
}
