/** What a visitor sees of a search at one moment. */
import type { MemberSearch } from '../../src/elements/member-search.js';
import { findAll, resultNames, textOf } from './elements.js';
import { copyIn, type Copy } from './model-directory.js';

export interface Screen {
  /** The copy of the file that the screen is made of; undefined where no results are shown yet. */
  readonly copy: Copy | undefined;
  readonly names: readonly string[];
  readonly count: string;
  readonly query: string;
  readonly clusters: readonly string[];
  readonly hasAlert: boolean;
  readonly dialog: { readonly isModal: boolean; readonly name: string } | undefined;
}

const part = (element: Element, selector: string): HTMLElement | undefined => findAll(element, selector)[0];

const dialogOf = (element: MemberSearch): Screen['dialog'] => {
  const dialog = part(element, 'dialog');
  return dialog && { isModal: dialog.matches(':modal'), name: textOf(dialog.querySelector('h2')) };
};

export const screenOf = (element: MemberSearch): Screen => ({
  copy: copyIn(textOf(part(element, '[part=note]'))),
  names: resultNames(element),
  count: textOf(part(element, '.count')),
  query: findAll<HTMLInputElement>(element, 'input[type=search]')[0]?.value ?? '',
  clusters: checkboxesOf(element)
    .filter(({ checked }) => checked)
    .map(clusterOf),
  hasAlert: part(element, '[role=alert]') !== undefined,
  dialog: dialogOf(element),
});

export const checkboxesOf = (element: MemberSearch): readonly HTMLInputElement[] =>
  findAll<HTMLInputElement>(element, '[part=facet] input');

/** The cluster that the checkbox is for. */
export const clusterOf = (checkbox: HTMLInputElement): string =>
  textOf(checkbox.closest('label')?.querySelector('.label'));
