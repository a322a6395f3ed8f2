/** The frames of a page that hold timelines. */
export const framesOf = (page: ParentNode): readonly HTMLIFrameElement[] => [
  ...page.querySelectorAll<HTMLIFrameElement>('iframe[data-conflict-timeline]'),
];

/** Where a frame's page comes from; `null` where its address is none. */
export function originOf({ src }: HTMLIFrameElement): string | null {
  try {
    return new URL(src).origin;
  } catch {
    return null;
  }
}
