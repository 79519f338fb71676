import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & Element;

/**
 * Gives the buttons of a table one tab stop among them, since nobody wants to pass hundreds; arrow keys walk from one to
 * the next. Also lets the keyboard scroll a table that is wider than its place.
 */
export class GridWalk implements ReactiveController {
  readonly #host: Host;
  #current: HTMLButtonElement | undefined;
  readonly #sizes = new ResizeObserver(() => {
    this.#letScroll();
  });
  #observed: Element | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#sizes.disconnect();
    this.#observed = undefined;
  }

  hostUpdated(): void {
    this.#stopAt(this.#buttons.find((button) => button === this.#current));
    const region = this.#region;
    const columns = region?.querySelectorAll('thead .cluster').length ?? 0;
    region?.querySelector('table')?.style.setProperty('--_clusters', String(columns));
    if (!region || region === this.#observed) return;
    this.#sizes.disconnect();
    this.#sizes.observe(region);
    this.#observed = region;
  }

  /** For focusin, and for click: Safari does not focus what is clicked. */
  readonly onReach = ({ target }: Event): void => {
    const button = target instanceof Element ? target.closest('button') : undefined;
    if (button) this.#stopAt(button);
  };

  readonly onKeydown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof HTMLButtonElement)) return;
    const next = this.#nextFrom(event.target, event.key);
    if (next === undefined) return;
    event.preventDefault();
    if (!next) return;
    next.focus();
    this.#stopAt(next);
  };

  get #region(): HTMLElement | undefined {
    return this.#host.shadowRoot?.querySelector<HTMLElement>('.scroll') ?? undefined;
  }

  get #buttons(): readonly HTMLButtonElement[] {
    return [...(this.#host.shadowRoot?.querySelectorAll<HTMLButtonElement>('table button') ?? [])];
  }

  #stopAt(button: HTMLButtonElement | undefined): void {
    const buttons = this.#buttons;
    this.#current = button ?? buttons[0];
    for (const other of buttons) other.tabIndex = other === this.#current ? 0 : -1;
  }

  /** Undefined for a key that does not walk, null at the edge of the table. */
  #nextFrom(button: HTMLButtonElement, key: string): HTMLButtonElement | null | undefined {
    const { row, column } = placeOf(button);
    const others = this.#buttons.map((other) => ({ other, ...placeOf(other) }));
    const inRow = others.filter((place) => place.row === row);
    const inColumn = others.filter((place) => place.column === column);
    const towards = getComputedStyle(this.#host).direction === 'rtl' ? mirrored(key) : key;
    const ways: Readonly<Record<string, typeof others>> = {
      ArrowRight: inRow.filter((place) => place.column > column),
      ArrowLeft: inRow.filter((place) => place.column < column).reverse(),
      ArrowDown: inColumn.filter((place) => place.row > row),
      ArrowUp: inColumn.filter((place) => place.row < row).reverse(),
      Home: inRow,
      End: [...inRow].reverse(),
    };
    const way = Object.hasOwn(ways, towards) ? ways[towards] : undefined;
    return way && (way[0]?.other ?? null);
  }

  #letScroll(): void {
    const region = this.#region;
    if (region && region.scrollWidth > region.clientWidth) region.tabIndex = 0;
    else region?.removeAttribute('tabindex');
  }
}

const placeOf = (button: HTMLButtonElement): { readonly row: number; readonly column: number } => ({
  row: button.closest('tr')?.rowIndex ?? 0,
  column: button.closest<HTMLTableCellElement>('th, td')?.cellIndex ?? 0,
});

const mirrored = (key: string): string => {
  if (key === 'ArrowLeft') return 'ArrowRight';
  return key === 'ArrowRight' ? 'ArrowLeft' : key;
};
