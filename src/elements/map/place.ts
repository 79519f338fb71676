import { noChange } from 'lit';
import { Directive, directive, type DirectiveResult, type ElementPart, type PartInfo } from 'lit/directive.js';

/** Puts an element at a pixel of the stage. By script, since pages with a strict CSP forbid style attributes. */
class Place extends Directive {
  constructor(part: PartInfo) {
    super(part);
  }

  render(_x: number, _y: number): typeof noChange {
    return noChange;
  }

  override update({ element }: ElementPart, [x, y]: [number, number]): typeof noChange {
    if (element instanceof HTMLElement) element.style.translate = `${x.toFixed(1)}px ${y.toFixed(1)}px`;
    return noChange;
  }
}

export const place: (x: number, y: number) => DirectiveResult<typeof Place> = directive(Place);
