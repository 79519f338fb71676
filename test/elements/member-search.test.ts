import { fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Directory } from '../../src/core/directory.js';
import { AllianceSearchEvent, AllianceSelectEvent } from '../../src/elements/events.js';
import type { MemberSearch } from '../../src/elements/member-search.js';
import {
  eventually,
  expect,
  find,
  findAll,
  hasFocus,
  resultNames,
  settled,
  shown,
  textOf,
  textsOf,
  type,
} from '../support/elements.js';
import { clusterNamed, competenceCalled, directoryWith, memberNamed, type Raw } from '../support/make-dataset.js';

const inGrenoble = { sites: [{ city: 'Grenoble', country: 'FR', lat: 45.19, lng: 5.72 }] };
const inDresden = { sites: [{ city: 'Dresden', country: 'DE', lat: 51.05, lng: 13.74 }] };

const directory = (): Directory =>
  directoryWith({
    clusters: [clusterNamed('Minalogic'), clusterNamed('Silicon Saxony')],
    competences: [
      competenceCalled('turning', { en: 'precision turning', fr: 'décolletage', de: 'Drehteile' }),
      competenceCalled('mechatronics', { en: 'mechatronics', fr: 'mécatronique', de: 'Mechatronik' }),
    ],
    members: [
      memberNamed('Alpes Mécatronique', {
        ...inGrenoble,
        type: 'sme',
        competences: [{ id: 'mechatronics' }],
        memberships: [{ cluster: 'minalogic' }],
        website: 'https://alpes.example/',
      }),
      memberNamed('Elbe Drehtechnik GmbH', {
        ...inDresden,
        type: 'large',
        competences: [{ id: 'turning' }],
        memberships: [{ cluster: 'silicon-saxony' }],
      }),
      memberNamed('Institut Isère', { ...inGrenoble, type: 'research', memberships: [{ cluster: 'minalogic' }] }),
    ],
  });

const many = (count: number): Directory =>
  directoryWith({
    members: Array.from({ length: count }, (_, index) => memberNamed(`Member ${String(index).padStart(4, '0')}`)),
  });

const searchOver = async (data: Directory): Promise<MemberSearch> => {
  const element = await fixture<MemberSearch>(html`<member-search .directory=${data} lang="en"></member-search>`);
  await shown(element, '.count');
  return element;
};

describe('member-search', () => {
  it('lists every member by name and says how many there are', async () => {
    const element = await searchOver(directory());
    expect(textOf(find(element, '.count'))).to.equal('3 members');
    expect(resultNames(element)).to.deep.equal(['Alpes Mécatronique', 'Elbe Drehtechnik GmbH', 'Institut Isère']);
  });

  it('finds a member through a typo and its town', async () => {
    const element = await searchOver(directory());
    await type(element, 'mecatronqiue grenoble');
    expect(resultNames(element)[0]).to.equal('Alpes Mécatronique');
  });

  it('marks what matched in the original text', async () => {
    const element = await searchOver(directory());
    await type(element, 'mecatro gren');
    expect(textsOf(element, '.entry:first-child .name mark')).to.deep.equal(['Mécatro']);
    expect(textsOf(element, '.entry:first-child .place mark')).to.deep.equal(['Gren']);
  });

  it('says which label in which language matched', async () => {
    const element = await searchOver(directory());
    await type(element, 'décolletage');
    expect(resultNames(element)).to.deep.equal(['Elbe Drehtechnik GmbH']);
    expect(textOf(find(element, '.why'))).to.equal('Found by: décolletage (French) = precision turning');
    expect(find(element, '.why q').lang).to.equal('fr');
  });

  it('filters by a facet, shows the chip, counts anew, and takes it back', async () => {
    const element = await searchOver(directory());
    const box = findAll<HTMLInputElement>(element, 'fieldset input').find((input) =>
      textOf(input.closest('label')).startsWith('Germany'),
    );
    box?.click();
    await eventually(() => {
      expect(resultNames(element)).to.deep.equal(['Elbe Drehtechnik GmbH']);
    });
    expect(textsOf(element, '.chip')).to.deep.equal(['Germany']);
    find(element, '.chip').click();
    await eventually(() => {
      expect(resultNames(element)).to.have.length(3);
    });
  });

  it('keeps the focus on the box that was ticked', async () => {
    const element = await searchOver(directory());
    const box = find<HTMLInputElement>(element, 'fieldset input');
    box.focus();
    box.click();
    await settled(element);
    expect(hasFocus(element, box)).to.equal(true);
  });

  it('says so and leads on where nothing is found', async () => {
    const element = await searchOver(directory());
    await type(element, 'qqqqxxxx');
    const empty = await shown(element, '[part=empty]');
    expect(textOf(empty)).to.contain('No member found for “qqqqxxxx”');
    expect(element.matches(':state(empty)')).to.equal(true);
    for (const control of ['.sort', '.views']) expect(find(element, control).checkVisibility()).to.equal(false);
    element.showResults();
    expect(hasFocus(element, find(element, '.count'))).to.equal(true);
    find(element, '[part=empty] > button').click();
    await eventually(() => {
      expect(resultNames(element)).to.have.length(3);
    });
    expect(find<HTMLInputElement>(element, 'input').value).to.equal('');
  });

  it('says that an empty directory is empty', async () => {
    const element = await searchOver(directoryWith());
    expect(textOf(find(element, '[part=empty]'))).to.equal('This directory has no members yet.');
  });

  it('shows one page of many, and moves the focus to the first new one on "more"', async () => {
    const element = await searchOver(many(45));
    expect(resultNames(element)).to.have.length(20);
    const more = find(element, '[part=more]');
    expect(textOf(more)).to.equal('Show 20 more');
    more.click();
    await settled(element);
    expect(resultNames(element)).to.have.length(40);
    expect(textOf(element.shadowRoot?.activeElement)).to.equal('Member 0020');
    find(element, '[part=more]').click();
    await settled(element);
    expect(findAll(element, '[part=more]')).to.have.length(0);
  });

  it('begins with the first page again when the words change', async () => {
    const element = await searchOver(many(45));
    find(element, '[part=more]').click();
    await settled(element);
    await type(element, 'member');
    expect(resultNames(element)).to.have.length(20);
  });

  it('shows a member with a very long name, no place, no site and no competence', async () => {
    const name = 'Gesellschaft zur Förderung der Mikrosystemtechnikanwendungsentwicklung '.repeat(3).trim();
    const element = await fixture<MemberSearch>(
      html`<div style="width: 280px">
        <member-search
          .directory=${directoryWith({ members: [memberNamed(name, { id: 'long' })] })}
          lang="de"
        ></member-search>
      </div>`,
    ).then((box) => box.querySelector('member-search') as MemberSearch);
    await shown(element, '.entry');
    expect(resultNames(element)).to.deep.equal([name]);
    expect(findAll(element, '.place')).to.have.length(0);
    expect(element.scrollWidth).to.be.at.most(280);
  });

  it('says what kind of organisation a member is, where the data says more than "other"', async () => {
    const sites = [{ city: 'Cluses', country: 'FR' }];
    const members = [memberNamed('A', { sites, type: 'sme' }), memberNamed('B', { sites }), memberNamed('C')];
    const element = await searchOver(directoryWith({ members }));
    expect(textsOf(element, '.place')).to.deep.equal(['Cluses, France · Small or medium company', 'Cluses, France']);
  });

  it('shows only what its scope allows, and counts facets inside it', async () => {
    const element = await fixture<MemberSearch>(
      html`<member-search
        .directory=${directory()}
        lang="en"
        cluster="minalogic"
        exclude="institut-isère"
      ></member-search>`,
    );
    await shown(element, '.count');
    expect(resultNames(element)).to.deep.equal(['Alpes Mécatronique']);
    element.exclude = undefined;
    await settled(element);
    expect(textsOf(element, 'fieldset legend')).to.deep.equal(['Type']);
  });

  it('leads from a former cluster in its scope to the successor’s members', async () => {
    const data = directoryWith({
      clusters: [
        clusterNamed('Me2c', { status: 'renamed', successors: ['silicon-alps'] }),
        clusterNamed('Silicon Alps'),
      ],
      members: [memberNamed('Villach Chips', { memberships: [{ cluster: 'silicon-alps' }] }), memberNamed('Other')],
    });
    const element = await fixture<MemberSearch>(
      html`<member-search .directory=${data} lang="en" cluster="me2c"></member-search>`,
    );
    await shown(element, '.entry');
    expect(resultNames(element)).to.deep.equal(['Villach Chips']);
  });

  it('sorts by place', async () => {
    const element = await searchOver(directory());
    const select = find<HTMLSelectElement>(element, 'select');
    select.value = 'place';
    select.dispatchEvent(new Event('change'));
    await settled(element);
    expect(resultNames(element)).to.deep.equal(['Alpes Mécatronique', 'Institut Isère', 'Elbe Drehtechnik GmbH']);
  });

  it('shows results as cards on request', async () => {
    const element = await searchOver(directory());
    find(element, '[aria-label=Cards]').click();
    await settled(element);
    expect(find(element, 'ol').className).to.equal('results cards');
    expect(find(element, '[aria-label=Cards]').getAttribute('aria-pressed')).to.equal('true');
  });

  it('tells the page of a search once its result is there, and only of the visitor’s', async () => {
    const element = await searchOver(directory());
    const heard: AllianceSearchEvent[] = [];
    element.addEventListener('alliance-search', (event) => heard.push(event));
    await type(element, 'isère');
    expect(heard.map(({ query, total }) => [query, total])).to.deep.equal([['isère', 1]]);
    element.limit = 5;
    await settled(element);
    expect(heard).to.have.length(1);
  });

  it('focuses the search box on "/", but not while the visitor writes elsewhere', async () => {
    const element = await searchOver(directory());
    const field = document.body.appendChild(document.createElement('input'));
    field.focus();
    await sendKeys({ press: '/' });
    expect(field.value).to.equal('/');
    field.remove();
    await sendKeys({ press: '/' });
    expect(hasFocus(element, find(element, 'input'))).to.equal(true);
    expect(find<HTMLInputElement>(element, 'input').value).to.equal('');
  });

  it('clears with one button and keeps the focus in the box', async () => {
    const element = await searchOver(directory());
    await type(element, 'isère');
    find(element, '[aria-label="Clear the search"]').click();
    await settled(element);
    expect(resultNames(element)).to.have.length(3);
    expect(hasFocus(element, find(element, 'input'))).to.equal(true);
  });

  it('announces the number of results after a pause, and nothing on the first load', async () => {
    const element = await searchOver(directory());
    const said = (): string => textsOf(element, '[role=status]').join('');
    expect(said()).to.equal('');
    await type(element, 'isère');
    expect(said()).to.equal('');
    await eventually(() => {
      expect(said()).to.equal('1 member for “isère”');
    });
  });
});

describe('The detail of a member', () => {
  const open = async (fields: Raw = {}): Promise<MemberSearch> => {
    const data = directoryWith({ members: [memberNamed('Acme', fields)] });
    const element = await searchOver(data);
    find(element, '.entry button').click();
    await shown(element, 'dialog[open]');
    return element;
  };

  it('opens in a modal dialog and gives the focus back when it closes', async () => {
    const element = await open();
    const dialog = find<HTMLDialogElement>(element, 'dialog');
    expect(dialog.matches(':modal')).to.equal(true);
    expect(textOf(find(element, 'dialog h2'))).to.equal('Acme');
    await sendKeys({ press: 'Escape' });
    await settled(element);
    expect(findAll(element, 'dialog')).to.have.length(0);
    expect(hasFocus(element, find(element, '.entry button'))).to.equal(true);
  });

  it('shows contacts as links that do what they say', async () => {
    const element = await open({
      website: 'https://www.acme.example/en',
      contacts: [{ role: 'Sales', email: 'sales@acme.example', phone: '+33 4 00 00 00 00' }],
    });
    expect(findAll<HTMLAnchorElement>(element, '.contacts a').map(({ href }) => href)).to.deep.equal([
      'https://www.acme.example/en',
      'mailto:sales@acme.example',
      'tel:+33400000000',
    ]);
  });

  it('says a name once that is the same in two languages, and not the one it is headed with', async () => {
    const element = await open({
      names: [
        { value: 'Acme', type: 'label', lang: 'de' },
        { value: 'Acme Works', type: 'label', lang: 'en' },
        { value: 'Acme Works', type: 'alias' },
        { value: 'Acme Works', type: 'former' },
      ],
    });
    expect(textsOf(element, 'dialog dd')).to.deep.equal(['Acme Works', 'Acme Works']);
    expect(textsOf(element, 'dialog dt')).to.deep.equal(['Also known as', 'Formerly']);
  });

  it('leaves out offers that have run out', async () => {
    const element = await open({
      offers: [
        { id: 'o1', text: 'Old', expires: '2001-01-01' },
        { id: 'o2', text: 'Evergreen' },
      ],
    });
    expect(textsOf(element, 'dialog dd')).to.deep.equal(['Evergreen']);
  });

  it('stays closed when the page cancels the choice', async () => {
    const element = await searchOver(directory());
    element.addEventListener('alliance-select', (event) => {
      event.preventDefault();
    });
    setTimeout(() => {
      find(element, '.entry button').click();
    });
    const event = await oneEvent<AllianceSelectEvent>(element, 'alliance-select');
    await settled(element);
    expect(event.member.name).to.equal('Alpes Mécatronique');
    expect(findAll(element, 'dialog')).to.have.length(0);
  });

  it('opens once, where two searches share a session', async () => {
    const data = directory();
    const first = await searchOver(data);
    const second = await searchOver(data);
    find(second, '.entry button').click();
    await shown(first, 'dialog[open]');
    await settled(second);
    const openDialogs = [first, second].filter((element) => findAll(element, 'dialog[open]').length > 0);
    expect(openDialogs).to.have.length(1);
  });
});
