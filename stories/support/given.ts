import { ifDefined } from 'lit/directives/if-defined.js';

/** The value of a control as an attribute; one that was filled and emptied is as good as none. */
export const given = (value: string | undefined): unknown => ifDefined(value === '' ? undefined : value);
