import { fixture, html } from '@open-wc/testing';
import type { MemberSearch } from '../../src/elements/member-search.js';
import { expect, find, findAll, resultNames, settled, shown, type } from '../support/elements.js';
import { clusterNamed, competenceCalled, directoryWith, memberNamed } from '../support/make-dataset.js';

declare global {
  interface Window {
    /** What a payload that ran would have set. */
    attacked?: unknown;
  }
}

const payloads = [
  '<img src=x onerror="window.attacked=1">',
  '<script>window.attacked=1</script>',
  '"><svg onload="window.attacked=1">',
  '{{constructor.constructor("window.attacked=1")()}}',
  '${window.attacked=1}',
  '</style><script>window.attacked=1</script>',
  '&lt;img src=x onerror=window.attacked=1&gt;',
  "javascript:window.attacked='1'",
  '__proto__',
  'constructor',
] as const;

const hostile = (payload: string): Parameters<typeof directoryWith>[0] => ({
  name: payload,
  notice: payload,
  attributions: [payload],
  clusters: [clusterNamed('C', { id: payload, name: payload })],
  competences: [competenceCalled('k', { en: payload })],
  members: [
    memberNamed('M', {
      id: payload,
      name: payload,
      names: [{ value: payload, type: 'alias' }],
      description: { en: payload },
      sites: [{ city: payload }],
      memberships: [{ cluster: payload }],
      competences: [{ id: 'k' }],
      offers: [{ id: 'o', text: payload }],
      markets: [payload],
      contacts: [{ role: payload }],
    }),
  ],
});

describe('Hostile data', () => {
  for (const payload of payloads)
    it(`is shown as the text it is: ${payload}`, async () => {
      const element = await fixture<MemberSearch>(
        html`<member-search .directory=${directoryWith(hostile(payload))} lang="en"></member-search>`,
      );
      await shown(element, '.entry');
      expect(resultNames(element)).to.deep.equal([payload]);
      await type(element, payload);
      find(element, '.entry button, [part=empty] button').click();
      await settled(element);
      expect(findAll(element, 'script, img, [onload], [onerror]')).to.have.length(0);
      expect(window.attacked).to.equal(undefined);
      expect(Object.keys(Object.prototype)).to.deep.equal([]);
    });

  it('gives no link that runs something, and no logo from elsewhere', async () => {
    const data = directoryWith(
      {
        members: [
          memberNamed('M', {
            website: 'https://ok.example/',
            logo: 'https://tracker.example/pixel.gif',
            contacts: [{ email: 'a@b.example', url: 'https://ok.example/contact' }],
          }),
        ],
      },
      'https://data.example/directory.json',
    );
    const element = await fixture<MemberSearch>(html`<member-search .directory=${data} lang="en"></member-search>`);
    await shown(element, '.entry');
    find(element, '.entry button').click();
    await shown(element, 'dialog[open]');
    expect(findAll(element, 'img')).to.have.length(0);
    const schemes = findAll<HTMLAnchorElement>(element, 'dialog a').map(({ protocol }) => protocol);
    expect(schemes).to.deep.equal(['https:', 'mailto:', 'https:']);
  });
});
