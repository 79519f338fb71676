import { describe, expect, it } from 'vitest';
import { countryName, languageName, placeName } from '../../src/core/display-names.js';

describe('the name of a country', () => {
  it('is said in the language asked for', () => {
    expect(countryName('DE', 'fr')).toBe('Allemagne');
    expect(countryName('DE', 'it')).toBe('Germania');
  });

  it('is its code where nobody knows a name, or the code or the language is none', () => {
    expect(countryName('QQ', 'en')).toBe('QQ');
    expect(countryName('not a code', 'en')).toBe('not a code');
    expect(countryName('DE', 'not a language')).toBe('DE');
  });
});

describe('the name of a language', () => {
  it('is said in another language', () => {
    expect(languageName('de', 'en')).toBe('German');
    expect(languageName('de', 'fr')).toBe('allemand');
  });

  it('is not mistaken for a country with the same code', () => {
    expect([languageName('fr', 'en'), countryName('FR', 'en')]).toEqual(['French', 'France']);
  });
});

describe('the name of a place', () => {
  it('is town and country, as far as they are known', () => {
    expect(placeName({ city: 'Lyon', country: 'FR' }, 'en')).toBe('Lyon, France');
    expect(placeName({ city: 'Lyon' }, 'en')).toBe('Lyon');
    expect(placeName({ country: 'FR' }, 'en')).toBe('France');
    expect(placeName({}, 'en')).toBe('');
    expect(placeName(undefined, 'en')).toBe('');
  });
});
