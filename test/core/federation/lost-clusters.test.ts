import { describe, expect, it } from 'vitest';
import { lostClusters } from '../../../src/core/federation/memberships.js';
import { clusterNamed, directoryWith } from '../../support/make-dataset.js';

const former = (name: string, status: string, ...successors: readonly string[]) =>
  clusterNamed(name, { status, successors });
const lostOf = (...clusters: ReturnType<typeof former>[]): readonly string[] =>
  lostClusters(directoryWith({ clusters }).dataset);

describe('a former cluster', () => {
  it('leads to an active one, however often it was renamed or merged', () => {
    expect(lostOf(former('a', 'renamed', 'b'), former('b', 'merged', 'c'), former('c', 'active'))).toEqual([]);
  });

  it('leads somewhere when one of its successors does', () => {
    expect(lostOf(former('a', 'merged', 'gone', 'c'), former('c', 'active'))).toEqual([]);
  });

  it('may lead to one that was dissolved, or be dissolved itself', () => {
    expect(lostOf(former('a', 'renamed', 'b'), former('b', 'dissolved'))).toEqual([]);
  });

  it('is lost when it leads to nobody, to an unknown id, or round in a circle', () => {
    expect(lostOf(former('a', 'renamed'))).toEqual(['a']);
    expect(lostOf(former('a', 'merged', 'unknown'))).toEqual(['a']);
    expect(lostOf(former('a', 'renamed', 'b'), former('b', 'renamed', 'a'))).toEqual(['a', 'b']);
  });
});
