import { fixture, html } from '@open-wc/testing';
import fc from 'fast-check';
import { AllianceElement } from '../../src/elements/alliance-element.js';
import { eventually, expect, find, findAll, textOf } from '../support/elements.js';
import { pause, SwitchedFile } from '../support/fault-switch.js';
import { datasetOf } from '../support/model-directory.js';
import { elementFor, subjects, type Subject } from '../support/model-subjects.js';

/** One thing that a page does to an element, when it likes. */
type Step = (element: HTMLElement) => void;

const sets =
  (name: string, value: string): Step =>
  (element) => {
    element.setAttribute(name, value);
  };

const assigns =
  (name: string, value: unknown): Step =>
  (element) => {
    Object.assign(element, { [name]: value });
  };

/** What a page may do in any order: attributes, properties, methods, children, and putting it into the document. */
const stepsFor = (src: string): readonly Step[] => [
  sets('src', src),
  sets('lang', 'fr'),
  sets('density', 'compact'),
  sets('cluster', 'north'),
  sets('limit', '3'),
  sets('country', ''),
  assigns('session', 'b'),
  assigns('headingLevel', 4),
  assigns('facets', 'type cluster'),
  assigns('view', 'cards'),
  assigns('maxBytes', 1_000_000),
  (element) => {
    if (element instanceof AllianceElement) void element.refresh();
  },
  (element) => {
    element.append('The page’s own words.');
  },
  (element) => {
    document.querySelector('#place')?.append(element);
  },
];

/** Lit's marks carry no meaning; announcements come when they come, and a map's names are laid out over time. */
const domOf = (element: Element): string => {
  const base = find(element, '.base').cloneNode(true) as HTMLElement;
  for (const part of base.querySelectorAll('[role=status], .stage')) part.remove();
  return `${textOf(base)}\n${base.innerHTML.replace(/<!--.*?-->/gs, '').replace(/\s+/g, ' ')}`;
};

const rest = (): Promise<void> => pause(30);

/** A short report: two whole trees side by side are unreadable, and take a test runner minutes to compare. */
const firstDifference = (is: string, should: string): string => {
  const at = [...is].findIndex((letter, index) => letter !== should[index]);
  return is === should
    ? ''
    : `…${is.slice(Math.max(0, at - 60), at + 60)}… not …${should.slice(Math.max(0, at - 60), at + 60)}…`;
};

const built = async (subject: Subject, steps: readonly Step[], rests: readonly number[]): Promise<HTMLElement> => {
  const element = elementFor({ ...subject, attributesFor: () => ({}) }, 'north');
  element.removeAttribute('lang');
  for (const [at, step] of steps.entries()) {
    step(element);
    if (rests.includes(at)) await rest();
  }
  return element;
};

describe('Attributes, properties, methods and the way into the page, in any order', () => {
  for (const subject of subjects)
    it(`give ${subject.tag} the same content`, async () => {
      const file = new SwitchedFile();
      await file.publish(datasetOf({ file: 'alfa', version: 0 }));
      const place = await fixture<HTMLElement>(html`<div id="place" lang="de"></div>`);
      const steps = stepsFor(file.url);
      const first = await built(subject, steps, []);
      await eventually(() => {
        expect(findAll(first, subject.ready)).to.have.length(1);
        expect(domOf(first)).to.contain(subject.french ?? 'North');
      });
      await rest();
      const expected = domOf(first);
      first.remove();

      const orders = fc.shuffledSubarray([...steps.keys()], { minLength: steps.length });
      const rests = fc.subarray([...steps.keys()], { maxLength: 3 });
      await fc.assert(
        fc.asyncProperty(orders, rests, async (order, pauses) => {
          const inOrder = order.flatMap((at) => steps[at] ?? []);
          const element = await built(subject, inOrder, pauses);
          try {
            await eventually(() => {
              expect(firstDifference(domOf(element), expected)).to.equal('');
            });
          } finally {
            place.replaceChildren();
          }
        }),
        { numRuns: 30, endOnFailure: true, includeErrorInReport: true },
      );
    }).timeout(60_000);
});
