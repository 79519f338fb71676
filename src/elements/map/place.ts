import { noChange } from 'lit';
import { Directive, directive, type DirectiveResult, type ElementPart } from 'lit/directive.js';

/**
 * Puts an element at a pixel of the stage, with what CSS is to add to either coordinate, such as `- 100%` of its size.
 * By script, since pages with a strict CSP forbid style attributes.
 */
class Place extends Directive {
  render(_x: number, _y: number, _addToX?: string, _addToY?: string): typeof noChange {
    return noChange;
  }

  override update(
    { element }: ElementPart,
    [x, y, addToX = '', addToY = '']: Parameters<this['render']>,
  ): typeof noChange {
    const offset = `calc(${x.toFixed(1)}px ${addToX}) calc(${y.toFixed(1)}px ${addToY})`;
    if (element instanceof HTMLElement) element.style.translate = offset;
    return noChange;
  }
}

export const place: (...offset: [x: number, y: number, addToX?: string, addToY?: string]) => DirectiveResult =
  directive(Place);
