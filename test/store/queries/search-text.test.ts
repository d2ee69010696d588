import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { countEdits } from '../../../src/store/queries/search/edits.js';
import { parseQuery, splitWords } from '../../../src/store/queries/search/parse-query.js';
import { findSpellings } from '../../../src/store/queries/search/synonyms.js';
import { writeQuery } from '../../../src/store/queries/search/write-query.js';

const write = (text: string) => writeQuery(parseQuery(text));

describe('a search text', () => {
  it.each([
    ['Zero downtime', "('zero' & 'downtime')"],
    ['"zero downtime" postgres', "(('zero' <-> 'downtime') & 'postgres')"],
    ['postgres -upgrades', "'postgres' & !'upgrades'"],
    ['postgres -upgrades -"high availability"', "'postgres' & !('upgrades' | ('high' <-> 'availability'))"],
    ['traefik OR "ingress controller" kubernetes', "(('traefik' | ('ingress' <-> 'controller')) & 'kubernetes')"],
    ['Käldström', "'kaldstrom'"],
    ['CI/CD in C++ and C#', "(('ci' <-> 'cd') & 'cplusplus' & 'csharp')"],
    ['an unclosed "phrase goes on', "('unclosed' & ('phrase' <-> 'goes' <-> 'on'))"],
    ['OR OR postgres OR', "'postgres'"],
    ['what is the talk about linkerd', "'linkerd'"],
    ['the who', "('the' & 'who')"],
    ["O'Reilly -", "('o' <-> 'reilly')"],
    ["') | ('drop table:* & !'", "('drop' & 'table')"],
    ['人工知能', "'人工知能'"],
    ['-only -exclusions', ''],
    ['\0 !!! ""', ''],
  ])('%s is understood', (text, query) => {
    expect(write(text).query).toBe(query);
  });

  it('has any stem of a word, and leaves out a word without any', () => {
    const stems = (word: string) => ({ talks: ["'talk'", "'talks'"], zero: ["'zero'"] })[word] ?? [];
    expect(writeQuery(parseQuery('"zero talks" -lost'), stems)).toEqual({
      wanted: "('zero' <-> ('talk' | 'talks'))",
      query: "('zero' <-> ('talk' | 'talks'))",
    });
    expect(writeQuery(parseQuery('lost zero -talks'), stems)).toEqual({
      wanted: "'zero'",
      query: "'zero' & !('talk' | 'talks')",
    });
    expect(writeQuery(parseQuery('lost'), stems).query).toBe('');
  });

  it.each([
    [
      '"micro services" OR "micro servicios" OR microservices',
      "(('micro' <-> ('services' | 'servicios')) | 'microservices')",
    ],
    ['kube OR kube OR k8s', "('kube' | 'k8s')"],
    ['"a b c" OR "a x c" OR "a b d"', "(('a' <-> ('b' | 'x') <-> 'c') | ('a' <-> 'b' <-> 'd'))"],
    ['"a b" OR "x y"', "(('a' <-> 'b') | ('x' <-> 'y'))"],
    ['"a b" OR "x b" OR "a y" OR "x y"', "(('a' | 'x') <-> ('b' | 'y'))"],
  ])('%s is written as short as it can be', (text, query) => {
    expect(write(text).query).toBe(query);
  });

  it('is never written with anything but words in quotes and our own signs', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(write(text).query).toMatch(/^(?:'[\p{L}\p{N}]+'|<->|[ ()|&!])*$/u);
      }),
    );
  });

  it('says where each term stands, so that a slip can be replaced there', () => {
    const text = 'chaos "enginering at" -aws scale';
    const terms = parseQuery(text).wanted.flat();
    expect(terms.map(({ start, end }) => text.slice(start, end))).toEqual(['chaos', 'enginering at', 'scale']);
  });
});

describe('words', () => {
  it('are folded, and names of languages stay whole', () => {
    expect(splitWords('Ｋubernetes, C++/F# & ASP.NET: naïve_approach')).toEqual([
      'kubernetes',
      'cplusplus',
      'fsharp',
      'asp',
      'dotnet',
      'naive',
      'approach',
    ]);
  });

  it.each([
    ['kubernetes', 'kubernetes', 0],
    ['kuberentes', 'kubernetes', 1],
    ['kubernets', 'kubernetes', 1],
    ['ngnix', 'nginx', 1],
    ['', 'abc', 3],
    ['kitten', 'sitting', 3],
  ])('%s is as many slips from %s as it takes', (a, b, edits) => {
    expect(countEdits(a, b)).toBe(edits);
    expect(countEdits(b, a)).toBe(edits);
  });
});

describe('synonyms', () => {
  const kubernetes = ['k8s', 'kube', 'kubernets', 'etcd', 'minikube', 'kubectl'].map((alias) => ({
    name: 'Kubernetes',
    alias,
  }));
  const find = (key: string, rows: { name: string; alias: string }[]) =>
    findSpellings(key, rows)
      .map((words) => words.join(' '))
      .sort();

  it('are the spellings of a name, not what else belongs to the topic', () => {
    expect(find('k8s', kubernetes)).toEqual(['kube', 'kubernetes', 'kubernets']);
    expect(find('kubernetes', kubernetes)).toEqual(['k8s', 'kube', 'kubernets']);
    expect(find('etcd', kubernetes)).toEqual([]);
  });

  it('take in initials, abbreviations and longer forms', () => {
    const sre = [{ name: 'Site reliability engineering', alias: 'SRE' }];
    expect(find('sre', sre)).toEqual(['site reliability engineering']);
    expect(find('site reliability engineering', sre)).toEqual(['sre']);
    const postgres = ['pg', 'postgres', 'psql', 'wal'].map((alias) => ({ name: 'PostgreSQL', alias }));
    expect(find('pg', postgres)).toEqual(['postgres', 'postgresql']);
    expect(find('golang', [{ name: 'Go', alias: 'golang' }])).toEqual(['go']);
  });
});
