import { describe, expect, it } from 'vitest';
import { Directory } from '../../src/core/directory.js';
import { parseDataset } from '../../src/core/parse-dataset.js';
import {
  adoptSessions,
  SearchSession,
  sessionFor,
  useSource,
  type SessionChange,
} from '../../src/state/search-session.js';
import { SlowSource } from '../support/slow-source.js';

const directory = (): Directory =>
  new Directory(
    parseDataset({
      schemaVersion: '1.0',
      id: 'test',
      name: 'Test',
      clusters: [],
      members: [{ id: 'a', name: 'Alpha' }],
    }).dataset,
  );

describe('A search session', () => {
  it('has no name unless one is given', () => {
    const one = directory();
    expect(sessionFor(one).name).toBe('');
    expect(sessionFor(one)).toBe(sessionFor(one, ''));
    expect(new SearchSession(one, new SlowSource()).name).toBe('');
  });

  it('asks the source that its directory was given', () => {
    const one = directory();
    const source = new SlowSource();
    useSource(one, source);
    expect(sessionFor(one).source).toBe(source);
    expect(sessionFor(directory()).source).not.toBe(source);
  });

  it('knows who is open and who is pointed at, and tells of both', () => {
    const session = sessionFor(directory());
    const heard: SessionChange[] = [];
    session.subscribe((change) => heard.push(change));
    session.update({ selected: 'a' });
    session.update({ highlighted: 'b' });
    expect([session.selected, session.highlighted]).toEqual(['a', 'b']);
    expect(heard).toEqual([new Set(['selected']), new Set(['highlighted'])]);
  });

  it('tells when the visitor is done typing, though nothing changes', () => {
    const session = sessionFor(directory());
    const heard: SessionChange[] = [];
    session.subscribe((change) => heard.push(change));
    session.submit();
    expect(heard).toEqual([new Set(['submit'])]);
  });

  it('takes nothing over from a directory that nobody has searched', () => {
    const [from, to] = [directory(), directory()];
    adoptSessions(from, to);
    expect(sessionFor(to).state.query).toBe('');
  });

  it('is the same one for the same directory and name', () => {
    const one = directory();
    expect(sessionFor(one)).toBe(sessionFor(one));
    expect(sessionFor(one, 'b')).toBe(sessionFor(one, 'b'));
  });

  it('is another one for another name or another directory', () => {
    const one = directory();
    expect(sessionFor(one, 'b')).not.toBe(sessionFor(one));
    expect(sessionFor(directory())).not.toBe(sessionFor(one));
  });

  it('shares the index between sessions of a directory', () => {
    const one = directory();
    expect(sessionFor(one, 'b').source).toBe(sessionFor(one).source);
  });

  it('tells its listeners once what changed', () => {
    const session = sessionFor(directory());
    const heard: SessionChange[] = [];
    session.subscribe((change) => heard.push(change));
    session.update({ query: 'laser', sort: 'name' });
    expect(heard).toEqual([new Set(['query', 'sort'])]);
  });

  it('is silent when an update changes nothing', () => {
    const session = sessionFor(directory());
    session.update({ filters: { country: ['FR'] } });
    let heard = 0;
    session.subscribe(() => heard++);
    session.update({ query: '', filters: { country: ['FR'], type: [] } });
    expect(heard).toBe(0);
  });

  it('is silent to those who left, also while it speaks', () => {
    const session = sessionFor(directory());
    const heard: string[] = [];
    const leave = session.subscribe(() => {
      heard.push('first');
      leave();
    });
    session.subscribe(() => heard.push('second'));
    session.update({ query: 'a' });
    session.update({ query: 'b' });
    expect(heard).toEqual(['first', 'second', 'second']);
  });

  it('adds a value to a facet and takes it away again', () => {
    const session = sessionFor(directory());
    session.toggle('country', 'FR');
    session.toggle('country', 'DE');
    expect(session.filters.country).toEqual(['FR', 'DE']);
    session.toggle('country', 'FR');
    expect(session.filters.country).toEqual(['DE']);
  });

  it('forgets words, filters and area on reset, not the order nor the open member', () => {
    const session = sessionFor(directory());
    session.update({ query: 'a', filters: { type: ['sme'] }, bounds: [0, 0, 1, 1], sort: 'place', selected: 'a' });
    session.reset();
    expect(session.state).toMatchObject({ query: '', filters: {}, bounds: undefined, sort: 'place', selected: 'a' });
  });

  it('goes on in a newer copy of the directory, each under its name', () => {
    const old = directory();
    const fresh = directory();
    sessionFor(old).update({ query: 'laser' });
    sessionFor(old, 'b').update({ query: 'optics' });
    adoptSessions(old, fresh);
    expect(sessionFor(fresh).query).toBe('laser');
    expect(sessionFor(fresh, 'b').query).toBe('optics');
  });
});
