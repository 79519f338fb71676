import { describe, expect, it } from 'vitest';
import { directoryWith, memberNamed } from '../../support/make-dataset.js';
import { asker, smallAlliance } from './small-alliance.js';

describe('a proposed spelling', () => {
  it('repeats no elided article', async () => {
    expect((await asker(smallAlliance())('laboratoire d’optiqe')).correctedText).toBe('laboratoire d’optique');
  });

  it('is of a word that was meant, not of one that ends alike', async () => {
    const ask = asker(
      directoryWith({ members: [memberNamed('Université de Créteil'), memberNamed('Università svizzera')] }),
    );
    for (const typed of ['Drehteile', 'pizzeria'])
      expect(await ask(typed)).toMatchObject({ total: 0, quality: 'none', correctedText: undefined });
    expect(await ask('Cretteil')).toMatchObject({ quality: 'similar', correctedText: 'Créteil' });
  });

  it('is no article or preposition', async () => {
    const ask = asker(directoryWith({ members: [memberNamed('Board sur Mer')] }));
    expect(await ask('surf')).toMatchObject({ total: 0 });
  });
});
