import type { ForeignFields, Reason } from '../foreign-fields.js';
import { readHtml } from '../html-to-text.js';
import { mediaKind } from '../media-kind.js';
import type { PlainWords } from '../plain-words.js';
import { playerAddress } from './player-address.js';

/** Media as a feed has them. */
interface DraftMedia {
  readonly type: string;
  readonly url: string;
  readonly alt: string;
  readonly caption?: string;
  readonly credit?: string;
  readonly poster?: string;
}

/** What the media of a slide are in a feed. */
export interface SlideMedia {
  readonly media: readonly DraftMedia[];
  /** A quotation, which TimelineJS counts among media. */
  readonly quote: string;
}

/**
 * The media of a slide. Links in caption and credit go to the words of the slide, as does the page that a picture links to.
 *
 * @param title the headline, which describes a picture where nothing else does
 */
export function slideMedia(slide: ForeignFields, words: PlainWords, title: string): SlideMedia {
  const media = slide.fields('media');
  const written = media.text('url');
  const caption = words.text(media, 'caption');
  const credit = words.line(media, 'credit');
  const given = media.text('alt') || media.text('title');
  const link = media.text('link');
  if (link !== '') words.links.push({ url: link, text: caption });
  const { url, quote } = addressOf(written, media, words);
  if (url === '') return withoutAddress(media, [caption, credit, given], quote);
  const type = mediaKind(url);
  if (given === '') media.change('', ...noDescription);
  const poster = media.text('thumbnail');
  if (poster !== '' && type === 'image') media.drop('thumbnail', ...smallPicture);
  media.dropRest(handling);
  return {
    quote,
    media: [
      {
        type,
        url,
        alt: given || caption || title,
        ...(caption !== '' && { caption }),
        ...(credit !== '' && { credit }),
        ...(poster !== '' && type !== 'image' && { poster }),
      },
    ],
  };
}

/** A caption or credit of nothing has no place; one of a quotation says who is quoted, which the words of the quotation should say. */
function withoutAddress(media: ForeignFields, texts: readonly string[], quote: string): SlideMedia {
  ['caption', 'credit', 'alt'].forEach((field, i) => {
    if (texts[i]) media.drop(field, ...captionOfNothing);
  });
  media.dropRest(handling);
  return { media: [], quote };
}

/** The address of media, which may be written without a protocol or as the code to embed them. */
function addressOf(
  written: string,
  media: ForeignFields,
  words: PlainWords,
): { readonly url: string; readonly quote: string } {
  if (written.startsWith('<')) {
    const { text, links, images } = readHtml(written);
    const isFrame = /<iframe[\s>]/i.test(written);
    const [url = ''] = (isFrame ? links : images).map((link) => link.url);
    media.change('url', ...(url === '' ? wasQuote : wasCode));
    if (url === '') for (const link of links) words.links.push(link);
    return { url: url === '' ? '' : whole(url), quote: url === '' ? text : '' };
  }
  const page = whole(written);
  if (page !== written) media.change('url', ...noProtocol);
  const url = playerAddress(page);
  if (url !== page) media.change('url', ...wasPage);
  return { url, quote: '' };
}

/** An address without a protocol is one of the web where it begins with a host. */
function whole(url: string): string {
  if (url.startsWith('//')) return `https:${url}`;
  return /^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}\/\S*$/i.test(url.slice(0, 2_000))
    ? `https://${url}`
    : url;
}

const noDescription: Reason = [
  'The media have no description: caption or headline stand for it.',
  'Write into "alt" what is seen or heard, for those who cannot.',
];
const smallPicture: Reason = [
  'A picture needs no smaller one.',
  'Leave it: the picture itself is loaded when its event is opened.',
];
const captionOfNothing: Reason = [
  'A caption or credit is of no picture, film or recording.',
  'Add the address of the media, or move the words into the summary.',
];
const wasQuote: Reason = [
  'The media are a quotation: it stands in the summary.',
  'Read the summary over.',
];
const wasCode: Reason = [
  'The media are code to embed: the address was taken from it.',
  'Open the event and look whether it is shown.',
];
const wasPage: Reason = [
  'The page of a film cannot be shown in a frame: the address of its player stands for it.',
  'Where the film is to start later than at its begin, add that to the address.',
];
const noProtocol: Reason = [
  'The address has no protocol: https was put before it.',
  'Open the event and look whether it is shown.',
];
const drawn: Reason = [
  'How media are opened and played, the timeline decides.',
  'Leave it, or change the page the address leads to.',
];
const handling = { link_target: drawn, autoplay: drawn, start: drawn, loop: drawn };
