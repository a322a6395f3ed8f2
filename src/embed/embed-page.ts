// The script of embed.html, the page that other pages frame: draws the timeline that the address asks for.
import { linkView } from './link-view.js';
import { mountTimeline } from './mount-timeline.js';
import { readAddress } from './read-address.js';
import { sendHeight } from './send-height.js';
import { trackVisiblePart } from './track-visible-part.js';

const asked = readAddress(location.href);
const timeline = mountTimeline(asked, document);
const askedAgain = sendHeight(timeline, asked.pymId);
if (parent !== window) {
  linkView(askedAgain);
  trackVisiblePart();
}
