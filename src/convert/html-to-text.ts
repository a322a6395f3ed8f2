import { Tokenizer } from 'htmlparser2';

/** A link or a picture in a text. */
export interface HtmlLink {
  /** Address as it is written, neither resolved nor checked. */
  readonly url: string;
  /** Words of the link, or what is said in the place of the picture; empty where there are none. */
  readonly text: string;
}

/** What a piece of HTML says, without its markup. */
export interface HtmlContent {
  /** Plain text: blocks are parted by a blank line, list items and rows of tables stand on lines of their own. */
  readonly text: string;
  /** Its links (`a`) and framed pages (`iframe`), in order. */
  readonly links: readonly HtmlLink[];
  /** Its pictures (`img`), in order. */
  readonly images: readonly HtmlLink[];
}

// Marks in the text under way. White space of the input has become plain spaces by then, so they cannot stand in it.
const newLine = '\n';
const ownLine = '\v';
const paragraph = '\f';

const paragraphs =
  'address article aside blockquote body details dd div dl figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section table ul';
const lines = 'caption dt legend li option summary tr';

const marks: ReadonlyMap<string, string> = new Map([
  ...paragraphs.split(' ').map((name) => [name, paragraph] as const),
  ...lines.split(' ').map((name) => [name, ownLine] as const),
  ['br', newLine],
  ['td', ' '],
  ['th', ' '],
]);

/** Elements whose content no reader sees. */
const unseen = new Set(['script', 'style', 'template', 'iframe', 'title', 'noembed', 'noframes']);

/** A tag that breaks a line. Without any, the line breaks of the text are those that its author meant. */
const breaks = new RegExp(`<(?:br|${[...marks.keys()].join('|')})[\\s/>]`, 'i');

/** A piece of HTML as plain text; a text without markup keeps its lines. */
export const htmlToText = (html: string): string => readHtml(html).text;

/** The links in a piece of HTML. */
export const htmlLinks = (html: string): readonly HtmlLink[] => readHtml(html).links;

/**
 * Reads a piece of HTML. It goes by tags and not by a tree, which takes quadratic time where somebody nests a hundred
 * thousand elements, and does not mind what is never closed.
 */
export function readHtml(html: string): HtmlContent {
  const keepsLines = !breaks.test(html);
  const links: HtmlLink[] = [];
  const images: HtmlLink[] = [];
  let text = '';
  let hidden = '';
  let link: { readonly url: string; readonly from: number } | undefined;
  const endLink = (): void => {
    if (link) links.push({ url: link.url, text: tidy(text.slice(link.from)) });
    link = undefined;
  };
  readTags(html, {
    text: (words) => {
      if (hidden === '') text += spaced(words, keepsLines);
    },
    open: (name, { href, src, alt, title }) => {
      if (hidden !== '') return;
      text += marks.get(name) ?? '';
      if (name === 'a') endLink();
      if (name === 'a' && href) link = { url: href.trim(), from: text.length };
      if (name === 'iframe' && src) links.push({ url: src.trim(), text: tidy(title ?? '') });
      if (name === 'img' && src) images.push({ url: src.trim(), text: tidy(alt ?? title ?? '') });
      if (unseen.has(name)) hidden = name;
    },
    close: (name) => {
      if (name === hidden) hidden = '';
      else if (hidden === '' && name === 'a') endLink();
      else if (hidden === '') text += marks.get(name) ?? '';
    },
  });
  endLink();
  return { text: tidy(text), links, images };
}

const spaced = (words: string, keepsLines: boolean): string =>
  keepsLines
    ? words.replace(/\r\n?/g, newLine).replace(/[\t\v\f]/g, ' ')
    : words.replace(/[\t\r\n\v\f]/g, ' ');

/** Turns each run of spaces and marks into the widest gap that is in it. */
const tidy = (text: string): string =>
  text
    .replace(/[ \n\v\f]+/g, (run) => {
      if (run.includes(paragraph) || run.indexOf(newLine) !== run.lastIndexOf(newLine))
        return '\n\n';
      return run.includes(newLine) || run.includes(ownLine) ? '\n' : ' ';
    })
    .trim();

type Attributes = Readonly<Partial<Record<string, string>>>;

interface TagHandler {
  readonly text: (words: string) => void;
  readonly open: (name: string, attributes: Attributes) => void;
  readonly close: (name: string) => void;
}

/** Tells texts and tags in order, names in lower case, entities decoded. */
function readTags(html: string, on: TagHandler): void {
  let [tag, attribute, value] = ['', '', ''];
  let attributes = new Map<string, string>();
  const opened = (): void => {
    on.open(tag, Object.fromEntries(attributes));
    attributes = new Map();
  };
  const nothing = (): void => undefined;
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      ontext: (start, end) => on.text(html.slice(start, end)),
      ontextentity: (code) => on.text(String.fromCodePoint(code)),
      onopentagname: (start, end) => (tag = html.slice(start, end).toLowerCase()),
      onattribname: (start, end) => (attribute = html.slice(start, end).toLowerCase()),
      onattribdata: (start, end) => (value += html.slice(start, end)),
      onattribentity: (code) => (value += String.fromCodePoint(code)),
      onattribend: () => {
        if (!attributes.has(attribute)) attributes.set(attribute, value);
        value = '';
      },
      onopentagend: opened,
      onselfclosingtag: opened,
      onclosetag: (start, end) => on.close(html.slice(start, end).toLowerCase()),
      oncdata: nothing,
      oncomment: nothing,
      ondeclaration: nothing,
      onprocessinginstruction: nothing,
      onend: nothing,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
}
