import { fixture, html } from '@open-wc/testing';
import type { Directory } from '../../src/core/directory.js';
import type { AllianceSelectEvent } from '../../src/elements/events.js';
import type { ConsortiumBuilder } from '../../src/elements/consortium-builder.js';
import { eventually, expect, find, findAll, hasFocus, shown, textOf, textsOf } from '../support/elements.js';
import { clusterNamed, competenceCalled, directoryWith, memberNamed } from '../support/make-dataset.js';

const directory = (): Directory =>
  directoryWith({
    defaultLanguage: 'en',
    competences: [
      competenceCalled('turning', { en: 'precision turning', fr: 'décolletage', de: 'Drehteile' }),
      competenceCalled('optics', { en: 'optics', fr: 'optique', de: 'Optik' }),
      competenceCalled('lenses', { en: 'lenses', fr: 'lentilles' }, { broader: ['optics'] }),
      competenceCalled('gravity', { en: 'gravity' }),
    ],
    clusters: [
      clusterNamed('Arve', {
        country: 'FR',
        contacts: [{ role: 'office', email: 'office@arve.example', languages: ['pl', 'fr'] }],
      }),
      clusterNamed('Elbe', { country: 'DE' }),
    ],
    members: [
      memberNamed('Tour', {
        type: 'sme',
        sites: [{ city: 'Cluses', country: 'FR' }],
        competences: [{ id: 'turning' }],
        memberships: [{ cluster: 'arve' }],
      }),
      memberNamed('Dreh', {
        type: 'sme',
        sites: [{ city: 'Pirna', country: 'DE' }],
        competences: [{ id: 'turning' }],
        memberships: [{ cluster: 'elbe' }],
      }),
      memberNamed('Linse', {
        type: 'research',
        sites: [{ city: 'Jena', country: 'DE' }],
        offers: [{ id: 'o1', text: { en: 'Lenses by the thousand' }, competences: ['lenses'] }],
        memberships: [{ cluster: 'elbe' }],
      }),
    ],
  });

const builderOf = async (attributes: Partial<Record<string, string>> = {}): Promise<ConsortiumBuilder> => {
  const element = await fixture<ConsortiumBuilder>(
    html`<consortium-builder
      .directory=${directory()}
      lang=${attributes['lang'] ?? 'en'}
      .bricks=${attributes['bricks']}
      .include=${attributes['include']}
      .exclude=${attributes['exclude']}
      .countries=${attributes['countries'] ? Number(attributes['countries']) : undefined}
      .maxSize=${attributes['max-size'] ? Number(attributes['max-size']) : undefined}
      .syncUrl=${attributes['sync-url']}
    ></consortium-builder>`,
  );
  await shown(element, '.picker');
  return element;
};

const answered = async (attributes: Partial<Record<string, string>>): Promise<ConsortiumBuilder> => {
  const element = await builderOf(attributes);
  await shown(element, '.verdict');
  return element;
};

const seats = (element: Element): readonly string[] => textsOf(element, '.seat .name');

const typeInto = (element: Element, id: string, text: string): HTMLInputElement => {
  const input = find<HTMLInputElement>(element, `#${id}`);
  input.focus();
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  return input;
};

const press = (input: HTMLElement, key: string): void => {
  input.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
};

describe('consortium-builder', () => {
  it('asks what the team must cover before anything is chosen', async () => {
    const element = await builderOf();
    expect(textOf(find(element, '.empty p'))).to.contain('Choose what the team must cover');
    expect(element.matches(':state(empty)')).to.equal(true);
    find(element, '[part=example]').click();
    await shown(element, '.seat');
    expect(textsOf(element, '.chip')).to.deep.equal(['precision turning']);
    await eventually(() => {
      expect(hasFocus(element, find(element, '.verdict'))).to.equal(true);
    });
  });

  it('shows the smallest team, why each is in it, and that it is proven', async () => {
    const element = await answered({ bricks: 'turning, optics', countries: '2' });
    expect(textOf(find(element, '.verdict'))).to.equal('A team of 2');
    expect(textOf(find(element, '.certainty'))).to.contain('proven');
    expect(seats(element)).to.have.members(['Tour', 'Linse']);
    const linse = findAll(element, '.seat').find((seat) => textOf(seat).includes('Linse'));
    expect(textOf(linse?.querySelector('.reasons'))).to.equal('optics through lenses – Offer: Lenses by the thousand');
    expect(textOf(linse?.querySelector('.place'))).to.equal('Jena, Germany · Research');
  });

  it('tells who covers what in a table, an offer apart from a claim', async () => {
    const element = await answered({ bricks: 'turning,optics', countries: '2' });
    const rows = findAll(element, 'tbody tr').map((row) => [...row.children].map(textOf));
    expect(rows.map(([brick]) => brick)).to.deep.equal(['precision turning', 'optics']);
    expect(rows.flat().filter((cell) => cell === 'on offer')).to.have.length(1);
    expect(rows.flat().filter((cell) => cell === 'in the profile')).to.have.length(1);
  });

  it('says how the conditions are met', async () => {
    const element = await answered({ bricks: 'turning,optics', countries: '2' });
    expect(textsOf(element, 'dl > div')).to.deep.equal([
      'Seats 2',
      'Countries 2 (at least 2) France, Germany',
      'Clusters 2 Arve, Elbe',
      'SMEs 50%',
      'Research or education 1',
    ]);
  });

  it('gives a seat to an alternative and back', async () => {
    const element = await answered({ bricks: 'turning' });
    const [before] = seats(element);
    expect(textOf(find(element, '.alternatives summary'))).to.equal('1 alternative');
    find(element, '[part=swap]').click();
    await element.updateComplete;
    expect(seats(element)).to.not.include(before);
    expect(textOf(find(element, '.certainty'))).to.contain(
      `takes the seat of ${before ?? ''}. Everything is still covered.`,
    );
    expect(hasFocus(element, find(element, '.verdict'))).to.equal(true);
    find(element, '.certainty button').click();
    await element.updateComplete;
    expect(seats(element)).to.deep.equal([before]);
  });

  it('keeps a member, and leaves one out', async () => {
    const element = await answered({ bricks: 'turning', include: 'dreh' });
    expect(seats(element)).to.deep.equal(['Dreh']);
    expect(find(element, '[part=keep]').getAttribute('aria-pressed')).to.equal('true');
    find(element, '[part=reject]').click();
    await eventually(() => {
      expect(seats(element)).to.deep.equal(['Tour']);
    });
    expect(textsOf(element, '.conditions .chip')).to.deep.equal(['Dreh']);
    expect(textOf(find(element, '.conditions summary'))).to.equal('Conditions (1)');
  });

  it('says what cannot be had together, and loosens it', async () => {
    const element = await answered({ bricks: 'turning,optics', 'max-size': '1' });
    expect(element.matches(':state(none)')).to.equal(true);
    expect(textOf(find(element, '.verdict'))).to.equal('No team answers this call.');
    expect(textOf(find(element, '.obstacles p'))).to.equal(
      'These cannot be had together: Seats (at most 1), precision turning, optics',
    );
    const loosen = findAll(element, '[part=loosen]').find((button) => textOf(button) === 'Seats: 2 instead of 1');
    loosen?.click();
    await eventually(() => {
      expect(seats(element)).to.have.length(2);
      expect(hasFocus(element, find(element, '.verdict'))).to.equal(true);
    });
    expect(element.matches(':state(none)')).to.equal(false);
  });

  it('says what nobody covers', async () => {
    const element = await answered({ bricks: 'turning,gravity' });
    expect(textOf(find(element, '.obstacles p'))).to.equal('Nobody here covers: gravity');
    find(element, '[part=loosen]').click();
    await eventually(() => {
      expect(textsOf(element, '.call > .chips .chip')).to.deep.equal(['precision turning']);
    });
  });

  it('says what one more country would take, and takes it', async () => {
    const element = await answered({ bricks: 'turning,optics' });
    expect(textOf(findAll(element, 'dl > div')[1])).to.contain('Countries 2');
    const small = await answered({ bricks: 'turning', include: 'tour' });
    find(small, '[part=one-more] button').click();
    await eventually(() => {
      expect(textOf(find(small, '[part=one-more] [role=status]'))).to.match(
        /^With 2 countries, a team of 2\. Joining: /,
      );
    });
    find(small, '[part=one-more] .plain').click();
    await eventually(() => {
      expect(seats(small)).to.have.length(2);
    });
  });

  it('forgets what one more country would take when the team becomes another', async () => {
    const element = await answered({ bricks: 'turning' });
    find(element, '[part=one-more] button').click();
    await eventually(() => {
      expect(textOf(find(element, '[part=one-more] [role=status]'))).to.contain('With 2 countries');
    });
    find(element, '[part=swap]').click();
    await element.updateComplete;
    expect(textOf(find(element, '[part=one-more] [role=status]'))).to.equal('');
  });

  it('opens a member, unless the page does so itself', async () => {
    const element = await answered({ bricks: 'optics' });
    element.addEventListener('alliance-select', (event: AllianceSelectEvent) => {
      expect(event.member.id).to.equal('linse');
    });
    find(element, '.name button').click();
    expect(textOf(await shown(element, 'dialog[open] h2'))).to.equal('Linse');
  });

  it('asks nobody but itself', async () => {
    const element = await answered({ bricks: 'turning' });
    const { fetch } = globalThis;
    const asked: unknown[] = [];
    globalThis.fetch = (...args) => {
      asked.push(args[0]);
      return fetch(...args);
    };
    find(element, '[part=reject]').click();
    await eventually(() => {
      expect(textsOf(element, '.conditions .chip')).to.have.length(1);
      expect(element.matches(':state(searching)')).to.equal(false);
    });
    globalThis.fetch = fetch;
    expect(asked).to.deep.equal([]);
  });

  it('tells those who listen what was added and what came of it', async () => {
    const element = await answered({ bricks: 'turning' });
    typeInto(element, 'bricks-input', 'optics');
    await element.updateComplete;
    press(find(element, '#bricks-input'), 'Enter');
    await eventually(() => {
      expect(textsOf(element, '[role=status]').join(' ')).to.contain('optics added. A team of 2. It is proven');
    });
  });
});

describe('The field for competences', () => {
  it('finds a competence in any language and adds it by keyboard', async () => {
    const element = await builderOf();
    const input = typeInto(element, 'bricks-input', 'dreh');
    await element.updateComplete;
    expect(input.getAttribute('aria-expanded')).to.equal('true');
    expect(textsOf(element, '#bricks-list [role=option] .label')).to.deep.equal(['precision turning Drehteile']);
    press(input, 'ArrowDown');
    await element.updateComplete;
    const active = input.getAttribute('aria-activedescendant') ?? '';
    expect(find(element, `#${active}`).getAttribute('aria-selected')).to.equal('true');
    press(input, 'Enter');
    await shown(element, '.seat');
    expect(input.value).to.equal('');
    expect(input.getAttribute('aria-expanded')).to.equal('false');
    expect(hasFocus(element, input)).to.equal(true);
    expect(textsOf(element, '.call > .chips .chip')).to.deep.equal(['precision turning']);
  });

  it('lists all that are not chosen yet, with the members who cover them', async () => {
    const element = await answered({ bricks: 'turning' });
    const input = find(element, '#bricks-input');
    input.focus();
    press(input, 'ArrowDown');
    await element.updateComplete;
    expect(textsOf(element, '#bricks-list [role=option]')).to.deep.equal([
      'gravity 0 0 members',
      'lenses 1 1 member',
      'optics 1 1 member',
    ]);
  });

  it('closes with Escape, then empties', async () => {
    const element = await builderOf();
    const input = typeInto(element, 'bricks-input', 'opt');
    await element.updateComplete;
    press(input, 'Escape');
    await element.updateComplete;
    expect([input.getAttribute('aria-expanded'), input.value]).to.deep.equal(['false', 'opt']);
    press(input, 'Escape');
    await element.updateComplete;
    expect(input.value).to.equal('');
  });

  it('says when nothing matches', async () => {
    const element = await builderOf();
    typeInto(element, 'bricks-input', 'zzz');
    await element.updateComplete;
    expect(textOf(find(element, '.nothing-found'))).to.equal('Nothing matches “zzz”.');
  });

  it('gives a chip’s focus back to the field', async () => {
    const element = await answered({ bricks: 'turning optics' });
    find(element, '.call > .chips .chip').click();
    await element.updateComplete;
    expect(hasFocus(element, find(element, '#bricks-input'))).to.equal(true);
    expect(textsOf(element, '.call > .chips .chip')).to.deep.equal(['optics']);
  });

  it('finds members by name for those who must be in the team', async () => {
    const element = await answered({ bricks: 'turning' });
    find<HTMLDetailsElement>(element, '.conditions').open = true;
    const input = typeInto(element, 'include-input', 'lin');
    await element.updateComplete;
    expect(textsOf(element, '#include-list [role=option]')).to.deep.equal(['Linse Jena, Germany']);
    press(input, 'Enter');
    await eventually(() => {
      expect(seats(element)).to.include('Linse');
    });
  });

  it('takes conditions as numbers, shares in percent', async () => {
    const element = await answered({ bricks: 'optics' });
    find<HTMLDetailsElement>(element, '.conditions').open = true;
    typeInto(element, 'sme-share', '50');
    await eventually(() => {
      expect(textsOf(element, 'dl > div')).to.include('SMEs 50% (at least 50%)');
    });
    expect(seats(element)).to.have.length(2);
  });
});

describe('What leaves consortium-builder', () => {
  it('is one draft per cluster, in the first language of its contact that we write', async () => {
    const element = await answered({ bricks: 'turning,optics', include: 'tour' });
    await eventually(() => {
      expect(findAll<HTMLAnchorElement>(element, '[part=write]').every(({ href }) => href)).to.equal(true);
    });
    const [arve, elbe] = findAll<HTMLAnchorElement>(element, '[part=write]').map(({ href }) => new URL(href));
    expect(arve?.pathname).to.equal('office@arve.example');
    expect(arve?.searchParams.get('subject')).to.equal('Un consortium avec vos membres');
    const body = arve?.searchParams.get('body') ?? '';
    expect(body).to.contain('– Tour (Cluses, France): décolletage');
    expect(body).to.contain('– Linse (Jena, Allemagne): optique');
    expect(elbe?.pathname).to.equal('');
    expect(elbe?.searchParams.get('body')).to.contain('– Linse (Jena, Deutschland): Optik');
    expect(textsOf(element, '.mails li').at(-1)).to.contain('The directory knows no e-mail address');
  });

  it('is a link that brings the call back', async () => {
    const before = location.href;
    const element = await answered({ bricks: 'turning', 'sync-url': '' });
    find(element, '[part=reject]').click();
    expect(location.search).to.match(/alliance-consortium=turning&alliance-consortium-exclude=\w+$/);
    const again = await answered({ bricks: 'optics', 'sync-url': '' });
    expect(textsOf(again, '.call > .chips .chip')).to.deep.equal(['precision turning']);
    const other = await answered({ bricks: 'optics' });
    expect(textsOf(other, '.call > .chips .chip')).to.deep.equal(['optics']);
    history.replaceState(null, '', before);
  });

  it('leaves the address alone unless asked to', async () => {
    const before = location.href;
    const element = await answered({ bricks: 'turning' });
    find(element, '[part=reject]').click();
    await eventually(() => {
      expect(textsOf(element, '.conditions .chip')).to.have.length(1);
    });
    expect(location.href).to.equal(before);
    expect(findAll(element, '.exits button')).to.have.length(2);
  });

  it('speaks the language of the place where it stands', async () => {
    const element = await answered({ bricks: 'turning', lang: 'fr' });
    await eventually(() => {
      expect(textOf(find(element, '.verdict'))).to.equal('Une équipe de 1');
    });
    expect(textsOf(element, '.call > .chips .chip')).to.deep.equal(['décolletage']);
  });
});
