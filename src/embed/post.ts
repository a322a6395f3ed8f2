import { writeMessage, type Message } from './messages.js';

/** Posts a message to a window, for a page of one origin only, or of any. */
export const post = (to: Window | null, message: Message, origin: string): void =>
  to?.postMessage(writeMessage(message), origin);
