import type { TemplateResult } from 'lit';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { fault, faultCodes, type Fault, type FaultCode } from './faults.js';
import { eventually, textOf } from './visit.js';

/** Every way in which the element can fail, each under its code. */
export const faultList = (element: (fault: Fault) => TemplateResult): TemplateResult =>
  html`<dl class="faults">
    ${faultCodes.map(
      (code) =>
        html`<div>
          <dt>${code}</dt>
          <dd>${element(fault(code))}</dd>
        </div>`,
    )}
  </dl>`;

/** The control that chooses one of them. */
export const faultControl = {
  control: 'select',
  options: faultCodes,
  description: 'The stable code of the fault, as `alliance-error` carries it.',
  table: { category: 'story' },
} as const;

const sentence = (element: Element): string => {
  const message = element.shadowRoot?.querySelector('[part=error] p');
  return message ? textOf(message) : '';
};

/** Each code has a sentence of its own, in every element alike. */
export const eachSaysItsOwn = async (canvas: HTMLElement, tag: string): Promise<void> => {
  const elements = [...canvas.querySelectorAll(tag)];
  await eventually(() => expect(elements.map(sentence)).not.toContain(''));
  await expect(new Set(elements.map(sentence)).size).toBe(faultCodes.length);
};

export { fault, type FaultCode };
