import { fixture, html, nextFrame } from '@open-wc/testing';
import { sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import type { Directory } from '../../src/core/directory.js';
import type { AllianceMap } from '../../src/elements/alliance-map.js';
import type { MemberSearch } from '../../src/elements/member-search.js';
import { sessionFor } from '../../src/state/search-session.js';
import {
  engine,
  eventually,
  expect,
  find,
  findAll,
  settled,
  shown,
  textOf,
  textsOf,
  type,
} from '../support/elements.js';
import { clusterNamed, directoryWith, memberNamed } from '../support/make-dataset.js';

const grenoble = { city: 'Grenoble', country: 'FR', lat: 45.1885, lng: 5.7245 };
const dresden = { city: 'Dresden', country: 'DE', lat: 51.0504, lng: 13.7373 };
const neuchatel = { city: 'Neuchâtel', country: 'CH', lat: 46.9918, lng: 6.931 };

const memberIn = (name: string, ...sites: readonly object[]): Readonly<Record<string, unknown>> =>
  memberNamed(name, { sites, memberships: [{ cluster: 'minalogic' }] });

const numbered = (count: number, site: object): Readonly<Record<string, unknown>>[] =>
  [...Array(count).keys()].map((i) => memberIn(`Member ${String(i + 1).padStart(2, '0')}`, site));

const clusters = [
  clusterNamed('Minalogic', { ...grenoble, website: 'https://minalogic.example' }),
  clusterNamed('Silicon Saxony', dresden),
  clusterNamed('Micronarc', neuchatel),
];

const relations = [
  { type: 'alliance', name: 'Three of them', clusters: ['minalogic', 'silicon-saxony', 'micronarc'], since: '2012' },
  { type: 'agreement', clusters: ['minalogic', 'micronarc'] },
];

const someMembers = [
  memberIn('Optique Alpine', grenoble),
  memberIn('Chip Werk', dresden),
  memberIn('Horloge Fine', neuchatel, { ...dresden, lng: 12.4 }),
  memberIn('Nowhere Systems'),
];

const smallDirectory = (): Directory => directoryWith({ clusters, relations, members: someMembers });

const mountMap = async (directory: Directory): Promise<AllianceMap> => {
  const map = await fixture<AllianceMap>(
    html`<alliance-map lang="en" .directory=${directory} style="width: 800px"></alliance-map>`,
  );
  await shown(map, '.marker');
  await shown(map, '.land');
  // lines, names and the centre follow the first picture
  await eventually(() => {
    expect(findAll(map, '.coast, .borders').some((line) => line.getAttribute('d') !== '')).to.equal(true);
  });
  return map;
};

const names = (map: AllianceMap, selector = '.marker'): (string | null)[] =>
  findAll(map, selector).map((marker) => marker.getAttribute('aria-label'));

const marker = (map: AllianceMap, name: string): HTMLElement => {
  const found = findAll(map, '.marker').find((button) => button.getAttribute('aria-label')?.startsWith(name));
  if (!found) throw new Error(`No marker ${name} among: ${names(map).join(' | ')}`);
  return found;
};

const focusedName = (map: AllianceMap): string | null | undefined =>
  map.shadowRoot?.activeElement?.getAttribute('aria-label');

const placeOf = (element: Element): readonly [number, number] => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return [left + width / 2, top + height / 2];
};

/** Lets a flight of the map end: its markers stay where they are in frame after frame. */
const landed = async (map: AllianceMap): Promise<void> => {
  await settled(map);
  for (let still = 0, before = ''; still < 5;) {
    await nextFrame();
    const now = findAll(map, '.marker').map(placeOf).join(' ');
    still = now === before ? still + 1 : 0;
    before = now;
  }
};

/** Presses a key while Shift is held. WebKit's driver presses single keys only. */
const pressShifted = async (map: AllianceMap, key: string): Promise<void> => {
  if (engine === 'webkit')
    map.shadowRoot?.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key, shiftKey: true, bubbles: true, cancelable: true }),
    );
  else {
    await sendKeys({ down: 'Shift' });
    await sendKeys({ press: key });
    await sendKeys({ up: 'Shift' });
  }
};

// WebKit's driver cannot; its window is large enough from the start (scripts/engines.mjs)
if (engine !== 'webkit') before(() => setViewport({ width: 1000, height: 800 }));

describe('alliance-map', () => {
  it('shows head offices, members and relations, each marker under a name of its own', async () => {
    const map = await mountMap(smallDirectory());
    await eventually(() => {
      expect(findAll(map, '.marker.member, .marker.group').length).to.be.greaterThan(0);
    });
    expect(names(map, '.marker.office')).to.include.members([
      'Minalogic, head office, Grenoble, France',
      'Silicon Saxony, head office, Dresden, Germany',
      'Micronarc, head office, Neuchâtel, Switzerland',
    ]);
    expect(names(map, '.relation')).to.include('Three of them, since 2012');
    await eventually(() => {
      expect(names(map, '.gravity')).to.deep.equal(['Centre of gravity, 3 members, near Neuchâtel, Switzerland']);
    });
    expect(names(map)).to.include('Optique Alpine, Grenoble, France');
    expect(new Set(names(map)).size).to.equal(names(map).length);
    expect(findAll(map, 'path.arc').length).to.be.greaterThan(1);
  });

  it('stands where the places are: Dresden to the north-east of Grenoble', async () => {
    const map = await mountMap(smallDirectory());
    const [west, south] = placeOf(marker(map, 'Minalogic'));
    const [east, north] = placeOf(marker(map, 'Silicon Saxony'));
    expect(east).to.be.greaterThan(west);
    expect(north).to.be.lessThan(south);
  });

  it('counts the members it cannot show', async () => {
    const map = await mountMap(smallDirectory());
    await eventually(() => {
      expect(textOf(find(map, '.notes'))).to.contain('1 member is not on the map');
    });
  });

  it('credits the outlines and the dataset', async () => {
    const map = await mountMap(directoryWith({ clusters, attributions: ['GeoNames, CC BY 4.0'] }));
    expect(textOf(find(map, '.map')))
      .to.contain('Natural Earth')
      .and.to.contain('GeoNames, CC BY 4.0');
  });

  it('groups members near each other, and shows a group of several places closer', async () => {
    const near = { ...grenoble, city: 'Voiron', lat: 45.3637, lng: 5.5898 };
    const map = await mountMap(directoryWith({ members: [...numbered(3, grenoble), memberIn('Other', near)] }));
    find(map, '[aria-label="Show all"]').click();
    await landed(map);
    for (let i = 0; i < 4; i++) find(map, '[aria-label="Zoom out"]').click();
    await landed(map);
    await eventually(() => {
      expect(names(map, '.group')).to.deep.equal(['4 members, near Grenoble, France']);
    });
    marker(map, '4 members').click();
    await eventually(() => {
      expect(names(map, '.marker.group, .marker.member')).to.have.length(2);
    });
  });

  it('lists members of one and the same place, page by page', async () => {
    const map = await mountMap(directoryWith({ members: numbered(45, grenoble) }));
    await eventually(() => {
      expect(names(map, '.group')).to.deep.equal(['45 members, near Grenoble, France']);
    });
    marker(map, '45 members').click();
    await shown(map, '.callout');
    expect(textsOf(map, '.callout li')).to.have.length(20);
    expect(textsOf(map, '.callout li')[0]).to.equal('Member 01');
    find(map, '.callout > button').click();
    await settled(map);
    expect(textsOf(map, '.callout li')).to.have.length(40);
    find(map, '.callout > button').click();
    await settled(map);
    expect(textsOf(map, '.callout li')).to.have.length(45);
    expect(findAll(map, '.callout > button')).to.have.length(0);
  });

  it('shows a member that has several sites at each of them', async () => {
    const map = await mountMap(smallDirectory());
    await eventually(() => {
      expect(names(map).filter((name) => name?.startsWith('Horloge Fine'))).to.have.length(2);
    });
  });

  it('joins head offices that would cover each other, and lists them', async () => {
    const twins = [clusterNamed('One', grenoble), clusterNamed('Two', grenoble), clusterNamed('Far', dresden)];
    const map = await mountMap(directoryWith({ clusters: twins }));
    marker(map, '2 clusters, One, Two').click();
    await shown(map, '.callout');
    expect(textsOf(map, '.callout .cluster bdi')).to.deep.equal(['One', 'Two']);
  });
});

describe('alliance-map in step with the search', () => {
  it('follows every key', async () => {
    const directory = smallDirectory();
    const map = await mountMap(directory);
    await eventually(() => {
      expect(names(map)).to.include('Chip Werk, Dresden, Germany');
    });
    sessionFor(directory).update({ query: 'optique' });
    await eventually(() => {
      expect(names(map, '.marker.member')).to.deep.equal(['Optique Alpine, Grenoble, France']);
    });
    expect(names(map, '.marker.office')).to.have.length(3);
    sessionFor(directory).update({ query: '' });
    await eventually(() => {
      expect(names(map, '.marker.member')).to.have.length(4);
    });
  });

  it('stays where it is while typing, and goes to what was found on Enter', async () => {
    const directory = smallDirectory();
    const map = await mountMap(directory);
    const before = placeOf(marker(map, 'Silicon Saxony'));
    sessionFor(directory).update({ query: 'chip' });
    await settled(map);
    expect(placeOf(marker(map, 'Silicon Saxony'))).to.deep.equal(before);
    sessionFor(directory).submit();
    await landed(map);
    const stage = placeOf(find(map, '.stage'));
    const [x, y] = placeOf(marker(map, 'Silicon Saxony'));
    expect(Math.hypot(x - stage[0], y - stage[1])).to.be.lessThan(5);
  });

  it('lights the marker of a member highlighted elsewhere, and highlights what is pointed at', async () => {
    const directory = smallDirectory();
    const map = await mountMap(directory);
    await eventually(() => {
      expect(names(map)).to.include('Chip Werk, Dresden, Germany');
    });
    sessionFor(directory).update({ highlighted: 'chip-werk' });
    await settled(map);
    expect(names(map, '.lit')).to.deep.equal(['Chip Werk, Dresden, Germany']);
    marker(map, 'Optique Alpine').focus();
    expect(sessionFor(directory).highlighted).to.equal('optique-alpine');
  });

  it('selects the member of a marker, with an event that can be cancelled', async () => {
    const directory = smallDirectory();
    const map = await mountMap(directory);
    await eventually(() => {
      expect(names(map)).to.include('Chip Werk, Dresden, Germany');
    });
    map.addEventListener(
      'alliance-select',
      (event) => {
        event.preventDefault();
      },
      { once: true },
    );
    marker(map, 'Chip Werk').click();
    await settled(map);
    expect(sessionFor(directory).selected).to.equal(undefined);
    marker(map, 'Chip Werk').click();
    await eventually(() => {
      expect(sessionFor(directory).selected).to.equal('chip-werk');
    });
    expect(textOf(await shown(map, '.callout')))
      .to.contain('Chip Werk')
      .and.to.contain('Dresden, Germany');
    find(map, '.callout [aria-label="Close"]').click();
    await settled(map);
    expect(findAll(map, '.callout')).to.have.length(0);
    expect(sessionFor(directory).selected).to.equal(undefined);
  });

  it('leaves the detail to a search on the same page', async () => {
    const directory = smallDirectory();
    const search = await fixture<MemberSearch>(html`<member-search lang="en" .directory=${directory}></member-search>`);
    await shown(search, '.entry');
    const map = await mountMap(directory);
    await eventually(() => {
      expect(names(map)).to.include('Chip Werk, Dresden, Germany');
    });
    marker(map, 'Chip Werk').click();
    await eventually(() => {
      expect(find<HTMLDialogElement>(search, 'dialog').open).to.equal(true);
    });
    expect(findAll(map, '.callout')).to.have.length(0);
  });

  it('filters by a cluster from its head office, which comes forward', async () => {
    const directory = smallDirectory();
    const map = await mountMap(directory);
    marker(map, 'Minalogic').click();
    const button = await shown(map, '.callout .cluster button');
    expect(textOf(button)).to.equal('See its 4 members');
    button.click();
    expect(sessionFor(directory).filters.cluster).to.deep.equal(['minalogic']);
    await settled(map);
    expect(marker(map, 'Minalogic').classList.contains('back')).to.equal(false);
    expect(marker(map, 'Silicon Saxony').classList.contains('back')).to.equal(true);
  });

  it('searches the area in view once the map was moved, and everywhere again', async () => {
    const directory = smallDirectory();
    const search = await fixture<MemberSearch>(html`<member-search lang="en" .directory=${directory}></member-search>`);
    await shown(search, '.entry');
    const map = await mountMap(directory);
    expect(findAll(map, '.area')).to.have.length(0);
    marker(map, 'Silicon Saxony').focus();
    for (const key of ['+', '+']) {
      await sendKeys({ press: key });
      await landed(map);
    }
    find(map, '.area').click();
    await eventually(() => {
      expect(textOf(find(search, '.count'))).to.contain('2');
    });
    expect(sessionFor(directory).state.bounds).to.have.length(4);
    expect(textOf(find(map, '.area'))).to.equal('Search everywhere');
    find(map, '.area').click();
    expect(sessionFor(directory).state.bounds).to.equal(undefined);
    await type(search, '');
  });
});

describe('alliance-map by keyboard', () => {
  it('has one tab stop among its markers, behind the controls', async () => {
    const map = await mountMap(smallDirectory());
    expect(findAll(map, '.marker[tabindex="0"]')).to.have.length(1);
    const order = findAll(map, '.controls button, .marker');
    expect(order.findIndex((element) => element.matches('.marker'))).to.be.greaterThan(
      order.findLastIndex((element) => element.matches('.controls button')),
    );
  });

  it('walks to the nearest marker in the direction of the arrow, and to the ends', async () => {
    const map = await mountMap(directoryWith({ clusters }));
    marker(map, 'Minalogic').focus();
    await sendKeys({ press: 'ArrowUp' });
    expect(focusedName(map)).to.match(/^Micronarc/);
    await sendKeys({ press: 'ArrowRight' });
    expect(focusedName(map)).to.match(/^Silicon Saxony/);
    await sendKeys({ press: 'ArrowLeft' });
    await sendKeys({ press: 'Home' });
    expect(focusedName(map)).to.match(/^Minalogic/);
    await sendKeys({ press: 'End' });
    expect(focusedName(map)).to.match(/^Micronarc/);
    await settled(map);
    expect(names(map, '.marker[tabindex="0"]')[0]).to.match(/^Micronarc/);
  });

  it('keeps the focus on the nearest marker when a zoom dissolves the one in focus', async () => {
    const around = [0, 0.06, 0.12, 0.5].map((off, i) =>
      memberIn(`Member ${String(i)}`, { ...grenoble, lng: grenoble.lng + off }),
    );
    const map = await mountMap(directoryWith({ members: [...around, memberIn('Far', dresden)] }));
    await eventually(() => {
      expect(findAll(map, '.marker.group')).to.have.length(1);
    });
    find(map, '.marker.group').focus();
    for (let i = 0; i < 4; i++) {
      await sendKeys({ press: '+' });
      await landed(map);
      expect(focusedName(map)).to.match(/^(\d members, near|Member)/);
    }
  });

  it('pans with Shift and arrows, and with buttons', async () => {
    const map = await mountMap(smallDirectory());
    find(map, '[aria-label="Zoom out"]').click();
    await landed(map);
    marker(map, 'Micronarc').focus();
    const before = placeOf(marker(map, 'Micronarc'));
    await pressShifted(map, 'ArrowRight');
    await landed(map);
    expect(placeOf(marker(map, 'Micronarc'))[0]).to.be.lessThan(before[0] - 50);
    find(map, '.mover summary').click();
    find(map, '[aria-label="Move left"]').click();
    await landed(map);
    expect(placeOf(marker(map, 'Micronarc'))[0]).to.be.closeTo(before[0], 1);
  });

  it('opens with Enter, moves into the callout, and comes back with Escape', async () => {
    const map = await mountMap(smallDirectory());
    marker(map, 'Minalogic').focus();
    await sendKeys({ press: 'Enter' });
    await shown(map, '.callout');
    expect(map.shadowRoot?.activeElement?.getAttribute('role')).to.equal('dialog');
    expect(find<HTMLAnchorElement>(map, '.callout a').href).to.equal('https://minalogic.example/');
    await sendKeys({ press: 'Escape' });
    await settled(map);
    expect(findAll(map, '.callout')).to.have.length(0);
    expect(focusedName(map)).to.match(/^Minalogic/);
  });

  it('offers targets of at least 24 pixels', async () => {
    const map = await mountMap(smallDirectory());
    for (const target of findAll(map, '.marker, .controls > .stack button, summary')) {
      const { width, height } = target.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(24);
    }
  });
});

describe('alliance-map by hand', () => {
  it('is dragged with the mouse, which chooses nothing', async () => {
    const map = await mountMap(smallDirectory());
    const from = placeOf(marker(map, 'Minalogic'));
    await sendMouse({ type: 'move', position: [Math.round(from[0]), Math.round(from[1])] });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [Math.round(from[0]) - 30, Math.round(from[1]) - 40] });
    await sendMouse({ type: 'up' });
    await settled(map);
    const to = placeOf(marker(map, 'Minalogic'));
    expect(to[0] - from[0]).to.be.closeTo(-30, 2);
    expect(to[1] - from[1]).to.be.closeTo(-40, 2);
    expect(findAll(map, '.callout')).to.have.length(0);
  });

  it('says of a zoom button that it leads no further', async () => {
    const map = await mountMap(smallDirectory());
    const button = (name: string): HTMLElement => find(map, `.controls [aria-label="${name}"]`);
    const isOff = (name: string): boolean => button(name).getAttribute('aria-disabled') === 'true';
    const pressToTheEnd = async (name: string): Promise<void> => {
      for (let presses = 0; presses < 8 && !isOff(name); presses++) {
        button(name).click();
        await landed(map);
      }
    };
    await pressToTheEnd('Zoom out');
    expect([isOff('Zoom out'), isOff('Zoom in')]).to.deep.equal([true, false]);
    const before = names(map);
    button('Zoom out').click();
    await landed(map);
    expect(names(map)).to.deep.equal(before);
    await pressToTheEnd('Zoom in');
    expect([isOff('Zoom out'), isOff('Zoom in')]).to.deep.equal([false, true]);
  });

  it('leaves the wheel to the page, with a hint, and zooms with Ctrl', async () => {
    const map = await mountMap(smallDirectory());
    const [clientX, clientY] = placeOf(marker(map, 'Minalogic'));
    const wheel = (ctrlKey: boolean): boolean =>
      find(map, '.stage').dispatchEvent(
        new WheelEvent('wheel', { deltaY: -240, ctrlKey, clientX, clientY, bubbles: true, cancelable: true }),
      );
    const apart = (): number =>
      Math.hypot(
        placeOf(marker(map, 'Minalogic'))[0] - placeOf(marker(map, 'Micronarc'))[0],
        placeOf(marker(map, 'Minalogic'))[1] - placeOf(marker(map, 'Micronarc'))[1],
      );
    const before = apart();
    expect(wheel(false)).to.equal(true);
    await settled(map);
    expect(apart()).to.equal(before);
    expect(textOf(await shown(map, '.hint'))).to.match(/^Hold (Ctrl|⌘) and scroll/);
    expect(wheel(true)).to.equal(false);
    await settled(map);
    expect(apart()).to.be.closeTo(before * 2, before * 0.05);
    expect(placeOf(marker(map, 'Minalogic'))[0]).to.be.closeTo(clientX, 1);
  });
});

describe('alliance-map in odd surroundings', () => {
  it('shows the middle of Europe, nowhere the ends of its land, where nobody is to be shown', async () => {
    const map = await fixture<AllianceMap>(
      html`<alliance-map lang="en" .directory=${directoryWith({})} style="width: 800px"></alliance-map>`,
    );
    await eventually(() => {
      const countries = textsOf(map, '.label.country');
      expect(countries).to.include('Germany');
      expect(countries).not.to.include('Iceland');
    });
  });

  it('starts only near the viewport', async () => {
    const box = await fixture<HTMLElement>(
      html`<div>
        <div class="tall" style="height: 4000px"></div>
        <alliance-map lang="en" .directory=${smallDirectory()}></alliance-map>
      </div>`,
    );
    const map = box.querySelector('alliance-map') as AllianceMap;
    await settled(map);
    await settled(map);
    expect(findAll(map, '.stage')).to.have.length(0);
    box.querySelector('.tall')?.remove();
    await shown(map, '.marker');
  });

  it('keeps its controls on the stage, be the text twice as large on a telephone', async () => {
    const map = await mountMap(smallDirectory());
    map.style.width = '150px';
    await landed(map);
    const stage = find(map, '.stage').getBoundingClientRect();
    for (const control of findAll(map, '.controls :is(button, summary)')) {
      if (!control.checkVisibility()) continue;
      const { left, right, bottom } = control.getBoundingClientRect();
      expect(left).to.be.at.least(stage.left);
      expect(right).to.be.at.most(stage.right);
      expect(bottom).to.be.at.most(stage.bottom);
    }
  });

  it('keeps the numbers in their circles and the marks in their boxes, be the text twice as large', async () => {
    const members = [...numbered(180, neuchatel), memberIn('Chip Werk', dresden)];
    const map = await mountMap(directoryWith({ clusters, members }));
    map.style.setProperty('--alliance-font-size', '32px');
    await landed(map);
    const faces = findAll(map, '.group > span, .office > .mark');
    expect(faces.map(({ dataset }) => dataset['face'])).to.include('180');
    for (const face of faces) {
      expect(face.scrollWidth).to.be.at.most(face.clientWidth);
      expect(face.scrollHeight).to.be.at.most(face.clientHeight);
    }
  });

  it('draws itself when a hidden panel is opened', async () => {
    const box = await fixture<HTMLElement>(
      html`<div style="display: none"><alliance-map lang="en" .directory=${smallDirectory()}></alliance-map></div>`,
    );
    const map = box.querySelector('alliance-map') as AllianceMap;
    await settled(map);
    box.style.display = 'block';
    await shown(map, '.marker');
    const stage = find(map, '.stage').getBoundingClientRect();
    const [x, y] = placeOf(marker(map, 'Minalogic'));
    expect(x > stage.left && x < stage.right && y > stage.top && y < stage.bottom).to.equal(true);
    box.style.display = 'none';
    await settled(map);
    box.style.display = 'block';
    await settled(map);
    expect(placeOf(marker(map, 'Minalogic'))).to.deep.equal([x, y]);
  });

  it('shows its markers on a plain ground when the outlines cannot be had', async () => {
    const map = await fixture<AllianceMap>(
      html`<alliance-map lang="en" basemap-url="/no/such/file.json" .directory=${smallDirectory()}></alliance-map>`,
    );
    await shown(map, '.marker.office');
    await eventually(() => {
      expect(textOf(find(map, '.notes'))).to.contain('outlines of the map could not be loaded');
    });
    expect(findAll(map, '.land')).to.have.length(0);
  });

  it('goes on when it is moved to another place of the page', async () => {
    const directory = smallDirectory();
    const map = await mountMap(directory);
    const home = await fixture<HTMLElement>(html`<div></div>`);
    home.append(map);
    sessionFor(directory).update({ query: 'optique' });
    await eventually(() => {
      expect(names(map, '.marker.member')).to.deep.equal(['Optique Alpine, Grenoble, France']);
    });
  });

  it('is silent on first sight and says politely what comes into view', async () => {
    const map = await mountMap(smallDirectory());
    await eventually(() => {
      expect(findAll(map, '.marker.member')).to.have.length(4);
    });
    expect(textsOf(map, '[role=status]').join('')).to.equal('');
    find(map, '[aria-label="Zoom in"]').click();
    await eventually(() => {
      expect(textsOf(map, '[role=status]').join('')).to.match(/^\d members? in view$/);
    });
  });

  it('counts a member with two sites in view once', async () => {
    const map = await mountMap(smallDirectory());
    await eventually(() => {
      expect(findAll(map, '.marker.member')).to.have.length(4);
    });
    find(map, '[aria-label="Zoom out"]').click();
    await eventually(() => {
      expect(textsOf(map, '[role=status]').join('')).to.equal('3 members in view');
    });
  });

  it('passes the accessibility checks', async () => {
    const map = await mountMap(smallDirectory());
    marker(map, 'Minalogic').click();
    await shown(map, '.callout');
    await expect(map).to.be.accessible();
  });

  it('speaks the language of its surroundings', async () => {
    const box = await fixture<HTMLElement>(
      html`<div lang="fr"><alliance-map .directory=${smallDirectory()}></alliance-map></div>`,
    );
    const map = box.querySelector('alliance-map') as AllianceMap;
    await shown(map, '.marker.office');
    await eventually(() => {
      expect(names(map)).to.include('Minalogic, siège, Grenoble, France');
    });
  });
});

const labelled = (map: AllianceMap, text: string): HTMLInputElement => {
  const label = findAll(map, '.legend label').find((element) => textOf(element) === text);
  if (!label) throw new Error(`No layer ${text} among: ${textsOf(map, '.legend label').join(' | ')}`);
  return label.querySelector('input') as HTMLInputElement;
};

describe('alliance-map and its layers', () => {
  it('offers what the directory has, each with its sign, all on but the counts by country', async () => {
    const map = await mountMap(smallDirectory());
    await eventually(() => {
      expect(textsOf(map, '.legend label')).to.deep.equal([
        'Cluster',
        'Members, by number',
        'Alliance',
        'Agreement',
        'Centre of gravity',
        'Members by country',
        'Towns',
      ]);
    });
    expect(findAll(map, '.legend input:not(:checked)')).to.have.length(1);
    expect(labelled(map, 'Members by country').checked).to.equal(false);
  });

  it('switches each off and on', async () => {
    const map = await mountMap(smallDirectory());
    await eventually(() => {
      expect(findAll(map, '.marker.gravity')).to.have.length(1);
    });
    const layers: readonly (readonly [name: string, sign: string])[] = [
      ['Cluster', '.marker.office'],
      ['Members, by number', '.marker.member'],
      ['Alliance', 'path.arc.alliance'],
      ['Agreement', '.chart path.arc.agreement'],
      ['Centre of gravity', '.marker.gravity'],
    ];
    for (const [name, sign] of layers) {
      const before = findAll(map, `.stage ${sign}`).length;
      expect(before, name).to.be.greaterThan(0);
      labelled(map, name).click();
      await settled(map);
      expect(findAll(map, `.stage ${sign}`), name).to.have.length(0);
      labelled(map, name).click();
      await settled(map);
      expect(findAll(map, `.stage ${sign}`), name).to.have.length(before);
    }
  });

  it('begins with those that the webmaster names', async () => {
    const map = await fixture<AllianceMap>(
      html`<alliance-map lang="en" layers="offices, countries" .directory=${smallDirectory()}></alliance-map>`,
    );
    await shown(map, '.marker.office');
    await shown(map, '.shade');
    expect(findAll(map, '.marker:not(.office)')).to.have.length(0);
    expect(textsOf(map, '.label.country')).to.include('France 1');
  });

  it('names towns in the language of the page, with credit', async () => {
    const map = await fixture<AllianceMap>(
      html`<alliance-map lang="fr" style="width: 800px" .directory=${smallDirectory()}></alliance-map>`,
    );
    await shown(map, '.label.city');
    await eventually(() => {
      expect(textsOf(map, '.label.city').join()).to.match(/Londres|Munich|Vienne|Milan|Turin|Hambourg/);
    });
    expect(textOf(find(map, '.notes'))).to.contain('GeoNames (CC BY 4.0)');
  });

  it('draws the area of the members of a chosen cluster', async () => {
    const directory = smallDirectory();
    const map = await mountMap(directory);
    expect(find(map, '.hull').getAttribute('d')).to.equal('');
    sessionFor(directory).update({ filters: { cluster: ['minalogic'] } });
    await eventually(() => {
      expect(find(map, '.hull').getAttribute('d')).to.match(/^M.*Z$/);
    });
  });

  it('explains the centre of gravity, which moves with the search', async () => {
    const directory = smallDirectory();
    const map = await mountMap(directory);
    const centre = await shown(map, '.marker.gravity');
    const before = placeOf(centre);
    centre.click();
    expect(textOf(await shown(map, '.callout'))).to.contain('each with the same weight');
    sessionFor(directory).update({ query: 'horloge' });
    await eventually(() => {
      expect(placeOf(find(map, '.marker.gravity'))).not.to.deep.equal(before);
    });
  });

  it('says a tie’s name and date to whoever walks to it', async () => {
    const map = await mountMap(smallDirectory());
    marker(map, 'Three of them').focus();
    expect(focusedName(map)).to.equal('Three of them, since 2012');
    await sendKeys({ press: 'Enter' });
    expect(textOf(await shown(map, '.callout')))
      .to.contain('Alliance')
      .and.to.contain('Micronarc');
  });

  it('lets the members that are not found step back as dots', async () => {
    const directory = smallDirectory();
    const map = await mountMap(directory);
    sessionFor(directory).update({ query: 'optique' });
    await eventually(() => {
      expect(find(map, '.dust').getAttribute('d')?.match(/h0/g)).to.have.length(3);
    });
    sessionFor(directory).update({ query: '' });
    await eventually(() => {
      expect(find(map, '.dust').getAttribute('d')).to.equal('');
    });
  });
});

describe('alliance-map with a scope', () => {
  it('shows a cluster with its own members, fitted, and no way out', async () => {
    const members = [
      memberNamed('Ours', { sites: [grenoble], memberships: [{ cluster: 'minalogic' }] }),
      memberNamed('Theirs', { sites: [dresden], memberships: [{ cluster: 'silicon-saxony' }] }),
    ];
    const directory = directoryWith({ clusters, members });
    const map = await fixture<AllianceMap>(
      html`<alliance-map lang="en" cluster="minalogic" .directory=${directory}></alliance-map>`,
    );
    await eventually(() => {
      expect(names(map)).to.deep.equal(['Minalogic, head office, Grenoble, France', 'Ours, Grenoble, France']);
    });
    expect(find(map, '.dust').getAttribute('d')).to.equal('');
    map.cluster = undefined;
    map.country = 'de';
    await eventually(() => {
      expect(names(map)).to.deep.equal(['Silicon Saxony, head office, Dresden, Germany', 'Theirs, Dresden, Germany']);
    });
    map.country = undefined;
    map.exclude = 'ours';
    await eventually(() => {
      expect(names(map, '.marker.member')).to.deep.equal(['Theirs, Dresden, Germany']);
    });
  });
});

describe('alliance-map as a list', () => {
  it('is one action away, and says what the map says', async () => {
    const directory = smallDirectory();
    const map = await mountMap(directory);
    const button = find(map, '.list-button');
    expect(textOf(button)).to.equal('Show as list');
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    button.click();
    await eventually(() => {
      expect(textsOf(map, '.list h4')).to.deep.equal([
        'Cluster',
        'Ties between clusters',
        'Centre of gravity',
        'Members by country',
        '3 members',
        'Not on the map',
      ]);
    });
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    expect(textsOf(map, '.list tbody th')).to.include.members(['Chip Werk', 'Nowhere Systems', 'Germany']);
    expect(textOf(find(map, '.list ul'))).to.contain('Three of them · Alliance · since 2012');
    sessionFor(directory).update({ query: 'chip' });
    await eventually(() => {
      expect(textsOf(map, '.list th .plain')).to.deep.equal(['Chip Werk']);
    });
    await expect(map).to.be.accessible();
    button.click();
    await settled(map);
    expect(find(map, '.list').hidden).to.equal(true);
  });

  it('opens at the members that no map can show', async () => {
    const map = await mountMap(smallDirectory());
    (await shown(map, '.notes button')).click();
    await shown(map, '.unlocated');
    await eventually(() => {
      expect(map.shadowRoot?.activeElement?.className).to.equal('unlocated');
    });
    expect(textsOf(map, '.unlocated th .plain')).to.deep.equal(['Nowhere Systems']);
  });

  it('chooses a member as the map does', async () => {
    const directory = smallDirectory();
    const map = await mountMap(directory);
    find(map, '.list-button').click();
    (await shown(map, '.list th .plain')).click();
    expect(textOf(await shown(map, '.callout h3'))).to.equal('Chip Werk');
    expect(sessionFor(directory).selected).to.equal('chip-werk');
  });
});

describe('alliance-map with wishes', () => {
  it('refuses tiles without attribution, loudly, and loads none', async () => {
    const errors: string[] = [];
    const { error } = console;
    console.error = (text: unknown) => errors.push(String(text));
    const map = await fixture<AllianceMap>(
      html`<alliance-map
        lang="en"
        tiles="/tiles/{z}/{x}/{y}.png"
        .directory=${directoryWith({ clusters })}
      ></alliance-map>`,
    );
    await shown(map, '.marker.office');
    await eventually(() => {
      expect(errors.join()).to.contain('attribution');
    });
    console.error = error;
    expect(findAll(map, '.tiles img')).to.have.length(0);
  });

  it('fetches the outlines of the world only for a directory that leaves Europe', async () => {
    const far = { city: 'São Paulo', country: 'BR', lat: -23.55, lng: -46.63 };
    const fetched = (): boolean =>
      performance.getEntriesByType('resource').some(({ name }) => name.includes('world.json'));
    await mountMap(smallDirectory());
    expect(fetched()).to.equal(false);
    const map = await mountMap(directoryWith({ members: [memberIn('Brasil', far), memberIn('Chip', dresden)] }));
    await eventually(() => {
      expect(fetched()).to.equal(true);
      expect(names(map, '.member')).to.include('Brasil, São Paulo, Brazil');
    });
    expect(find(map, '.land').getAttribute('d')).to.match(/^M/);
  });

  it('follows when its first picture changes the room that it has, as a scroll bar does, without an error', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const map = document.createElement('alliance-map');
    map.directory = smallDirectory();
    const narrowed = new MutationObserver(() => {
      if (findAll(map, '.marker').length > 0) box.style.width = '400px';
    });
    box.append(map);
    narrowed.observe(map.renderRoot, { subtree: true, childList: true });
    await shown(map, '.marker');
    await eventually(() => {
      expect(find(map, '.stage').style.getPropertyValue('--_drawn-width')).to.equal('400px');
    });
    narrowed.disconnect();
  });

  it('keeps everything it draws inside its stage', async () => {
    const map = await mountMap(smallDirectory());
    for (let i = 0; i < 4; i++) find(map, '[aria-label="Zoom in"]').click();
    await landed(map);
    const stage = find(map, '.stage').getBoundingClientRect();
    for (const part of findAll(map, '.chart path, .marker, .label')) {
      const { left, top, right, bottom, width } = part.getBoundingClientRect();
      if (width === 0) continue;
      const isInside =
        left >= stage.left - 1 && top >= stage.top - 1 && right <= stage.right + 1 && bottom <= stage.bottom + 1;
      expect(isInside, part.getAttribute('class') ?? '').to.equal(true);
    }
  });
});
