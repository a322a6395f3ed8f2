import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Language } from '../locales/language.js';
import { en } from '../locales/languages/en.js';
import { loadLanguage } from '../locales/load-language.js';
import { createLocale, type Locale } from '../locales/locale.js';
import { lookUp } from '../locales/look-up.js';
import type { Messages } from '../locales/messages.js';
import { languageOf, rootsAround, type ReaderLanguage } from './reader-language.js';

/** What the page gives of its own. */
export interface OwnWords {
  /** Messages in place of those of the language. */
  readonly messages: Partial<Messages> | null;
  /** Languages beside those of the package, or in their place. */
  readonly languages: readonly Language[];
}

interface Asked {
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl' | null;
}

/**
 * The language that the element speaks: that of the page around it, followed while it changes. Words are loaded on use;
 * until they are there it goes on in the language that it spoke, or says nothing where it has not spoken yet. Where they
 * can't be had it speaks English.
 */
export class LocaleController implements ReactiveController {
  /** The locale as it was at the last update. */
  locale: Locale = createLocale(en);
  /** What `locale` was made of. */
  private madeOf: readonly unknown[] = [];
  private language: Language = en;
  /** What was asked for when the words that are spoken came; `null` before any did. */
  private answered: Asked | null = null;
  /** Tag of the language that is on its way, or the last that was. */
  private wanted = en.tag;
  private arrival: Promise<void> | null = null;
  /** Language of the feed, for pages that name none. */
  private feedLanguage: string | undefined;
  /** What the page says, asked once until it changes: an update is a frame, and the page is deep. */
  private page: ReaderLanguage | null = null;
  private observer: MutationObserver | null = null;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly own: () => OwnWords,
    private readonly load: typeof loadLanguage = loadLanguage,
  ) {
    host.addController(this);
  }

  /** The locale as it is now, to be asked in each update; the same object until anything of it changes. */
  update(): Locale {
    void this.arrive(this.feedLanguage);
    const { language, asked, arrival } = this;
    const { messages } = this.own();
    if (!arrival) this.answered = asked;
    const { tag, direction } = this.answered ?? asked;
    const madeOf = [language, tag, direction, messages, this.answered === null];
    if (madeOf.some((part, i) => part !== this.madeOf[i])) {
      this.madeOf = madeOf;
      const words = messages ? withMessages(language, messages) : language;
      const spoken = createLocale(words, tag, direction ?? undefined);
      this.locale = this.answered ? spoken : silent(spoken);
    }
    return this.locale;
  }

  hostConnected(): void {
    this.page = null;
    this.observer = new MutationObserver(() => {
      this.page = null;
      this.host.requestUpdate();
    });
    for (const root of rootsAround(this.host)) {
      this.observer.observe(root, {
        subtree: true,
        attributes: true,
        attributeFilter: ['lang', 'dir'],
      });
    }
    this.update();
  }

  hostDisconnected(): void {
    this.observer?.disconnect();
  }

  /**
   * Sees to it that the words for a feed are there.
   *
   * @param feedLanguage BCP 47 tag of the feed's language, spoken where the page names none
   * @returns a promise where they must be loaded first; never rejects
   */
  arrive(feedLanguage: string | undefined): Promise<void> | null {
    this.feedLanguage = feedLanguage;
    const { tag } = this.asked;
    const own = this.ownLanguage(tag);
    if (own) this.take(own, tag);
    else if (tag !== this.wanted) this.fetch(tag);
    return this.arrival;
  }

  /** What the page asks for; it may be a tag of no language. */
  private get asked(): Asked {
    const { tag, direction } = (this.page ??= languageOf(this.host));
    return { tag: tag ?? this.feedLanguage ?? en.tag, direction };
  }

  private ownLanguage(tag: string): Language | undefined {
    const { languages } = this.own();
    const found = lookUp(
      languages.map((language) => language.tag),
      tag,
    );
    return languages.find((language) => language.tag === found);
  }

  private fetch(tag: string): void {
    this.wanted = tag;
    const found = this.load(tag);
    if (!(found instanceof Promise)) return this.take(found, tag);
    const arrival = found.catch(spokenInEnglish(tag)).then((language) => {
      if (this.arrival === arrival) this.take(language, tag);
    });
    this.arrival = arrival;
  }

  private take(language: Language, tag: string): void {
    this.arrival = null;
    this.wanted = tag;
    if (language === this.language) return;
    this.language = language;
    this.host.requestUpdate();
  }
}

/** Keeps the room of a line for words that are on their way. */
const silent = (locale: Locale): Locale => Object.freeze({ ...locale, say: () => '\u00a0' });

const withMessages = (language: Language, messages: Partial<Messages>): Language => ({
  ...language,
  messages: { ...language.messages, ...messages },
});

/** Words that can't be loaded are a mistake of who put the files in their place. */
const spokenInEnglish =
  (tag: string) =>
  (cause: unknown): Language => {
    // eslint-disable-next-line no-console -- no reader can mend it, and the timeline works
    console.warn(
      `conflict-timeline: the words for lang="${tag}" could not be loaded, so it speaks English. Is the file of that language beside the script? ${String(cause)}`,
    );
    return en;
  };
