import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { loadMessages, messagesNow, type MessageTable } from '../i18n/messages.js';

/** The node above in the composed tree: the parent, or the host of a shadow root. */
const above = (node: Node): Node | null => (node instanceof ShadowRoot ? node.host : node.parentNode);

/** The nearest `lang` from the element upwards, through shadow roots; without any, the visitor's own language. */
export const nearestLanguage = (element: Element): string => {
  for (let node: Node | null = element; node; node = above(node)) {
    const lang = node instanceof Element ? node.getAttribute('lang')?.trim() : undefined;
    if (lang) return lang;
  }
  return navigator.language;
};

/** The document and the shadow roots that the element stands in: where a `lang` above it can change. */
const rootsAbove = (element: Element): readonly Node[] => {
  const roots: Node[] = [];
  for (let root = element.getRootNode(); ; root = root.host.getRootNode()) {
    roots.push(root);
    if (!(root instanceof ShadowRoot)) return roots;
  }
};

/**
 * Gives its element the language of the place where it stands, and that language's messages. Follows changes of
 * `lang`, so that a page can switch its language without a reload.
 */
export class LanguageController implements ReactiveController {
  /** The language of the surroundings, as written there; it may be one that we ship no messages for. */
  lang = '';
  /** Undefined until the table of the first language is there. */
  table: MessageTable | undefined;
  readonly #host: ReactiveControllerHost & Element;
  #observer: MutationObserver | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new MutationObserver(() => {
      this.#read();
    });
    for (const root of rootsAbove(this.#host))
      this.#observer.observe(root, { subtree: true, attributes: true, attributeFilter: ['lang'] });
    this.#read();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  #read(): void {
    const lang = nearestLanguage(this.#host);
    if (lang === this.lang && this.table) return;
    this.lang = lang;
    const now = messagesNow(lang);
    if (now) this.#use(now);
    else void this.#load(lang);
  }

  /** Keeps the old table until the new one is there, and drops one that arrives after another change. */
  async #load(lang: string): Promise<void> {
    const table = await loadMessages(lang);
    if (lang === this.lang) this.#use(table);
  }

  #use(table: MessageTable): void {
    this.table = table;
    this.#host.requestUpdate();
  }
}
