import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { foldName } from '../../src/base/index.js';
import { foldCompany } from '../../src/resolve/company-key.js';
import { companyNames } from '../../src/resolve/company-names.js';
import { lookUpFor } from '../../src/resolve/index.js';
import { attachedLegalForms, legalFormsAtEnd, legalFormsAtStart } from '../../src/resolve/legal-forms.js';
import { FakeStore } from './fake-store.js';
import { found, makeExtraction, makeRecord, makeTalk } from './records.js';

/** Imports a talk by someone of the company at an event on that day; null for an undated event. */
function employ(store: FakeStore, company: string, day: string | null, id = store.editions.length + 1): void {
  const record = makeRecord({ keys: [`meetup:${id}`], startsOn: day, startsAt: null });
  store.import(record, makeExtraction(makeTalk(`Talk number ${id}`, [['Ann Lee', null, company]])), id);
}

describe('the form in which companies are compared', () => {
  it.each([
    ['GoCardless Ltd.', 'gocardless'],
    ['Siemens AG', 'siemens'],
    ['Müller GmbH & Co. KG', 'muller'],
    ['Reti S.r.l.', 'reti'],
    ['Société Exemple S.A.S.', 'societe exemple'],
    ['Coolblue B.V.', 'coolblue'],
    ['Grab Holdings Pte. Ltd.', 'grab holdings'],
    ['Cybozu, Inc.', 'cybozu'],
    ['株式会社ミライ', foldName('ミライ')],
    ['㈱ミライ', foldName('ミライ')],
    ['The Guardian', 'guardian'],
    ['Aiven Oy', 'aiven'],
  ])('%s is %s', (name, key) => {
    expect(foldCompany(name)).toBe(key);
  });

  it.each(['Costco', 'Texas', 'Comcast', 'Pinco', 'Asana', 'Inca'])('leaves a name such as %s whole', (name) => {
    expect(foldCompany(name)).toBe(foldName(name));
  });

  it('is never empty for a name, even for one made of legal forms', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (name) => {
        fc.pre(name.trim() !== '');
        expect(foldCompany(name)).not.toBe('');
      }),
    );
    expect(foldCompany('AG')).toBe('ag');
    expect(foldCompany('株式会社')).not.toBe('');
  });

  it('changes no more when it is folded again', () => {
    const word = fc.constantFrom('acme', 'wise', 'Ltd', 'S.A.', '株式会社', 'the', 'GmbH', '&', 'Co');
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), (words) => {
        const key = foldCompany(words.join(' '));
        expect(foldCompany(key)).toBe(key);
      }),
    );
  });

  it('reads lists whose entries are folded and stand there once', () => {
    for (const list of [legalFormsAtEnd, legalFormsAtStart, attachedLegalForms]) {
      expect(new Set(list).size).toBe(list.length);
    }
    for (const form of [...legalFormsAtEnd, ...legalFormsAtStart]) expect(foldName(form)).toBe(form);
  });
});

describe('the list of other names', () => {
  it('gives each name to one company only', () => {
    const owners = new Map<string, string>();
    for (const company of companyNames) {
      for (const key of new Set(company.names.map(([name]) => foldCompany(name)))) {
        expect([key, owners.get(key)]).toEqual([key, undefined]);
        owners.set(key, company.names[0]![0]);
      }
    }
    expect(companyNames.length).toBeGreaterThanOrEqual(30);
  });

  it('has only real days, and each name ends where the next begins', () => {
    for (const { names } of companyNames) {
      for (const [name, from, until] of names) {
        for (const day of [from, until]) if (day) expect(new Date(day).toISOString()).toBe(`${day}T00:00:00.000Z`);
        if (until) expect([name, names.some(([, next]) => next === until)]).toEqual([name, true]);
      }
    }
  });
});

describe('a company', () => {
  it('that was renamed is one, shown by the latest name, at the address it first had', () => {
    const store = new FakeStore();
    employ(store, 'TransferWise', '2018-03-14');
    employ(store, 'Wise', '2022-05-01');
    expect(store.companies).toHaveLength(1);
    expect(store.companies[0]).toMatchObject({ slug: 'transferwise', name: 'Wise', nameSeenOn: '2022-05-01' });
    expect(store.talks.map((talk) => talk.appearances[0]!.companyName)).toEqual(['TransferWise', 'Wise']);
  });

  it('keeps its latest name when an older event is imported later', () => {
    const store = new FakeStore();
    employ(store, 'Wise', '2022-05-01');
    employ(store, 'TransferWise', '2018-03-14');
    expect(store.companies).toMatchObject([{ slug: 'wise', name: 'Wise', nameSeenOn: '2022-05-01' }]);
  });

  it('is not renamed by an undated page, nor by one from before an undated name came into use', () => {
    const store = new FakeStore();
    employ(store, 'Wise', null);
    employ(store, 'TransferWise', null);
    employ(store, 'TransferWise', '2018-03-14');
    expect(store.companies[0]!.name).toBe('Wise');
  });

  it('is not renamed by another spelling of its name', () => {
    const store = new FakeStore();
    employ(store, 'GoCardless', '2018-03-14');
    employ(store, 'GOCARDLESS LTD', '2019-03-14');
    expect(store.companies).toMatchObject([{ name: 'GoCardless', nameSeenOn: '2019-03-14' }]);
  });

  it('written in capitals is shown as its owners write it, and quoted as the page does', () => {
    const store = new FakeStore();
    employ(store, 'TRANSFERWISE', '2018-03-14');
    expect(store.companies[0]!.name).toBe('TransferWise');
    expect(store.talks[0]!.appearances[0]!.companyName).toBe('TRANSFERWISE');
  });

  it('is looked up under all its names', () => {
    const extraction = { ...makeExtraction(makeTalk('T', [['Ann', null, 'Wise']])), hosts: [found('Dataloop.IO')] };
    const { companyNames: keys } = lookUpFor(makeRecord({ sponsors: ['Acme Ltd'] }), extraction);
    expect(keys).toEqual(expect.arrayContaining(['wise', 'transferwise', 'outlyer', 'dataloop', 'acme']));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('carries its names with the days they were in use, and its domain', () => {
    const store = new FakeStore();
    const extraction = makeExtraction(makeTalk('T', [['Ann', null, 'Transferwise Ltd']]));
    const [company] = store.import(makeRecord(), extraction).companies;
    expect(company).toMatchObject({
      domain: 'wise.com',
      names: [
        { name: 'TransferWise', key: 'transferwise', from: null, until: '2021-02-22' },
        { name: 'Wise', key: 'wise', from: '2021-02-22', until: null },
      ],
    });
  });

  it('takes no name from another company that already bears it', () => {
    const store = new FakeStore();
    const row = { name: 'Outlyer', nameSeenOn: null, names: ['outlyer'], id: 900, slug: 'outlyer' };
    store.companies.push(row, { ...row, id: 901, name: 'Dataloop', names: ['dataloop'], slug: 'dataloop' });
    const decision = store.import(makeRecord({ hosts: ['Outlyer'] }), makeExtraction());
    expect(decision.companies[0]).toMatchObject({ id: 900 });
    expect(decision.companies[0]!.names.map((entry) => entry.key)).not.toContain('dataloop');
  });
});
