import type { Directory } from '../core/directory.js';
import type { Member } from '../core/model.js';
import type { DatasetProblem } from '../core/dataset-error.js';
import type { Filters } from '../core/search/source.js';

const upwards: EventInit = { bubbles: true, composed: true };

/** The visitor changed the search: words, filters or order. Fired when its result is there. */
export class AllianceSearchEvent extends Event {
  static readonly type = 'alliance-search';
  readonly query: string;
  readonly filters: Filters;
  /** How many members match. */
  readonly total: number;

  constructor(query: string, filters: Filters, total: number) {
    super(AllianceSearchEvent.type, upwards);
    this.query = query;
    this.filters = filters;
    this.total = total;
  }
}

/** The visitor chose a member. Cancel it to show the member in your own way instead of in the built-in dialog. */
export class AllianceSelectEvent extends Event {
  static readonly type = 'alliance-select';
  readonly member: Member;

  constructor(member: Member) {
    super(AllianceSelectEvent.type, { ...upwards, cancelable: true });
    this.member = member;
  }
}

/** A directory is there. `problems` are the rows and fields of its file that could not be read. */
export class AllianceLoadEvent extends Event {
  static readonly type = 'alliance-load';
  readonly directory: Directory;
  readonly problems: readonly DatasetProblem[];

  constructor(directory: Directory, problems: readonly DatasetProblem[]) {
    super(AllianceLoadEvent.type, upwards);
    this.directory = directory;
    this.problems = problems;
  }
}

/** A directory could not be loaded or refreshed. `code` is stable; `error` says more to a developer. */
export class AllianceErrorEvent extends Event {
  static readonly type = 'alliance-error';
  readonly code: string;
  readonly error: unknown;

  constructor(code: string, error: unknown) {
    super(AllianceErrorEvent.type, upwards);
    this.code = code;
    this.error = error;
  }
}

declare global {
  interface HTMLElementEventMap {
    'alliance-search': AllianceSearchEvent;
    'alliance-select': AllianceSelectEvent;
    'alliance-load': AllianceLoadEvent;
    'alliance-error': AllianceErrorEvent;
  }
}
