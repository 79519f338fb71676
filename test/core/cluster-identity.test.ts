import { describe, expect, it } from 'vitest';
import { clusterHue, clusterName, initials } from '../../src/core/cluster-identity.js';
import { clusterNamed, directoryWith } from '../support/make-dataset.js';

describe('the colour of a cluster', () => {
  const clusters = [...Array(12).keys()].map((number) => clusterNamed(`Cluster ${String(number)}`));
  const directory = directoryWith({ clusters });

  it('goes by its place in the list, and begins again after ten', () => {
    const hues = ['cluster-0', 'cluster-9', 'cluster-10', 'cluster-11'].map((id) => clusterHue(directory, id));
    expect(hues).toEqual(['hue-0', 'hue-9', 'hue-0', 'hue-1']);
  });

  it('is none for a cluster that the directory does not know', () => {
    expect(clusterHue(directory, 'elsewhere')).toBe('hue-none');
  });
});

describe('the name of a cluster', () => {
  const directory = directoryWith({ clusters: [clusterNamed('Pôle', { name: { fr: 'Pôle', en: 'Pole' } })] });

  it('is the one in the visitor’s language', () => {
    expect(clusterName(directory, 'pôle', ['fr'])).toBe('Pôle');
    expect(clusterName(directory, 'pôle', ['en'])).toBe('Pole');
  });

  it('is the id where the directory does not know the cluster', () => {
    expect(clusterName(directory, 'elsewhere', ['fr'])).toBe('elsewhere');
  });
});

describe('two letters for a name', () => {
  it.each([
    ['of several weighty words are those they begin with', 'Pôle des Microtechniques', 'PM'],
    ['of one word are its first two', 'Minalogic', 'Mi'],
    ['leave small words out, also at the beginning', 'the Great cluster', 'Gr'],
    ['count a number as a word', 'Cluster 42', 'C4'],
    ['are the first two of a name without capitals', 'elsewhere', 'el'],
    ['are whole characters', '𝐀𝐁𝐂 𝐃', '𝐀𝐃'],
    ['know accents', 'École Île', 'ÉÎ'],
    ['of nothing are none', '', ''],
  ])('%s', (_situation, name, expected) => {
    expect(initials(name)).toBe(expected);
  });
});
