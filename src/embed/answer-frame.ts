import { showView, writeLink } from './deep-link.js';
import type { Message } from './messages.js';

/** What a frame may be made, in px, where it doesn't say so itself. */
const bounds = { least: 100, most: 10_000 };

/** Does what a frame of ours has said. */
export function answerFrame(frame: HTMLIFrameElement, message: Message): void {
  if (message.type === 'height') setHeight(frame, message.height);
  if (message.type === 'viewed') writeLink(frame, message.fragment);
  if (message.type === 'ready') showView(frame);
}

function setHeight(frame: HTMLIFrameElement, height: number): void {
  const { minHeight, maxHeight } = frame.dataset;
  const least = Number(minHeight) || bounds.least;
  const most = Number(maxHeight) || bounds.most;
  frame.style.height = `${Math.ceil(Math.min(Math.max(height, least), most))}px`;
}
