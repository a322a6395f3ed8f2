/** How finely the visible part is followed: in hundredths of the page's height. */
const thresholds = Array.from({ length: 101 }, (_, i) => i / 100);

/**
 * Keeps in `--frame-below` and `--frame-room` how much of the page lies below the screen and how much is on it. A frame as
 * high as its page knows no screen: what is fixed to its foot would be far below it. The browser clips what it says of an
 * intersection to the outermost window, also across origins.
 */
export function trackVisiblePart(): void {
  const { documentElement: root } = document;
  const observer = new IntersectionObserver(
    (entries) => {
      const rect = entries.at(-1)?.intersectionRect;
      if (!rect || rect.height === 0) return;
      root.style.setProperty('--frame-below', `${Math.max(0, innerHeight - rect.bottom)}px`);
      root.style.setProperty('--frame-room', `${rect.height}px`);
    },
    { threshold: thresholds },
  );
  observer.observe(root);
}
