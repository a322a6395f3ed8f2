/**
 * Height in px that an element gives to what the page has put into it for where no script runs; 0 where that is nothing.
 * To be asked before the element has a shadow root, which hides it.
 */
export function heldHeight(element: HTMLElement): number {
  const isShown = [...element.childNodes].some(
    (node) =>
      (node instanceof HTMLElement && node.slot === '' && node.localName !== 'script') ||
      (node instanceof Text && node.data.trim() !== ''),
  );
  return isShown ? element.getBoundingClientRect().height : 0;
}
