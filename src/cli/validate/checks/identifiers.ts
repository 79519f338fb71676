import type { Identifiers } from '../../../core/model.js';
import type { Check } from '../context.js';

/** Sum of the digits, every second one doubled: the check digit of SIREN numbers. */
const luhn = (digits: string): boolean => {
  const sum = [...digits].reverse().reduce((total, digit, at) => {
    const value = Number(digit) * (at % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
};

/** ISO 7064 MOD 97-10 over letters as two digits: the check digits of an LEI. */
const mod97 = (code: string): boolean => {
  const digits = code.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  return BigInt(digits) % 97n === 1n;
};

const shapes: Readonly<Record<keyof Identifiers, (value: string) => boolean>> = {
  lei: (value) => /^[A-Z0-9]{18}\d{2}$/.test(value) && mod97(value),
  vat: (value) => /^[A-Z]{2}[A-Z0-9+*]{2,13}$/.test(value.replace(/[\s.-]/g, '')),
  siren: (value) => /^\d{9}$/.test(value.replace(/\s/g, '')) && luhn(value.replace(/\s/g, '')),
  ror: (value) => /^(https:\/\/ror\.org\/)?0[a-hj-km-np-tv-z0-9]{6}\d{2}$/.test(value),
  wikidata: (value) => /^Q\d+$/.test(value),
  domain: (value) => /^[^\s/:@]+\.[^\s/:@]+$/.test(value),
};

const schemes = Object.entries(shapes) as [keyof Identifiers, (value: string) => boolean][];

/** Identifiers that cannot be right, by their form or their check digits. */
export const identifierShapes: Check = ({ dataset, pointer }) =>
  dataset.members.flatMap(({ identifiers }, position) =>
    schemes.flatMap(([scheme, isShaped]) => {
      const value = identifiers[scheme];
      if (value === undefined || isShaped(value)) return [];
      const at = `${pointer('members', position)}/identifiers/${scheme}`;
      return [{ code: 'identifier-shape', severity: 'warning' as const, pointer: at, values: { scheme, value } }];
    }),
  );
