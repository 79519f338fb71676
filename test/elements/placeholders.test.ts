import { aTimeout, fixture, html } from '@open-wc/testing';
import { expect, faultUrl, shown, textOf } from '../support/elements.js';

describe('A div where an editor strips unknown tags', () => {
  it('becomes the element it names, with its data-* as attributes', async () => {
    const box = await fixture<HTMLElement>(
      html`<div lang="fr">
        <div data-alliance="member-search" data-src=${faultUrl('/ok')} data-no-shortcut data-limit="1">
          <p>Les membres</p>
        </div>
      </div>`,
    );
    await aTimeout(0);
    const element = box.querySelector('member-search');
    if (!element) throw new Error('not upgraded');
    expect(element.limit).to.equal(1);
    expect(element.noShortcut).to.equal(true);
    expect(textOf(element.querySelector('p'))).to.equal('Les membres');
    expect(textOf(await shown(element, '.count'))).to.equal('2 membres');
  });

  it('is upgraded once, also when the page is changed around it', async () => {
    const box = await fixture<HTMLElement>(html`<div><div data-alliance="cluster-card"></div></div>`);
    await aTimeout(0);
    box.append(document.createElement('p'));
    await aTimeout(0);
    expect(box.querySelectorAll('cluster-card')).to.have.length(1);
  });

  it('stays as it is when it names something else', async () => {
    const box = await fixture<HTMLElement>(
      html`<div>
        <div data-alliance="script"><p>Text</p></div>
      </div>`,
    );
    await aTimeout(0);
    expect(box.querySelectorAll('script')).to.have.length(0);
    expect(textOf(box)).to.equal('Text');
  });
});
