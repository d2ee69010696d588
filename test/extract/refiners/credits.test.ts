import { describe, expect, it } from '@jest/globals';
import { plainRun } from '../../../src/extract/blocks/index.js';
import { readCredits } from '../../../src/extract/refiners/credits.js';
import { judgeName } from '../../../src/extract/refiners/person-name.js';
import { readSpeaking } from '../../../src/extract/refiners/prose-people.js';

function credits(text: string, least = 0.55): string[] | null {
  const people = readCredits(plainRun(text), least)?.people ?? null;
  return (
    people?.map((person) => [person.name.text, person.role?.text ?? '-', person.company?.text ?? '-'].join(' | ')) ??
    null
  );
}

function speaking(text: string): string[] {
  const people = readSpeaking(plainRun(text))?.people ?? [];
  return people.map((person) => [person.name.text, person.role?.text ?? '-', person.company?.text ?? '-'].join(' | '));
}

describe('reading credits of many shapes', () => {
  it.each<[string, string[]]>([
    ['Anna Lima (Foo), Peter Berg (Bar)', ['Anna Lima | - | Foo', 'Peter Berg | - | Bar']],
    ['Anna Lima (Foo) & Peter Berg (Bar)', ['Anna Lima | - | Foo', 'Peter Berg | - | Bar']],
    [
      'Anna Lima, Peter Berg and Maria Rossi from Foo',
      ['Anna Lima | - | Foo', 'Peter Berg | - | Foo', 'Maria Rossi | - | Foo'],
    ],
    ['Anna Lima / Peter Berg', ['Anna Lima | - | -', 'Peter Berg | - | -']],
    ['Anna Lima | Foo', ['Anna Lima | - | Foo']],
    ['Anna Lima @ Foo', ['Anna Lima | - | Foo']],
    ['Anna Lima @Foo', ['Anna Lima | - | Foo']],
    ['Anna Lima - Senior Engineer - Foo', ['Anna Lima | Senior Engineer | Foo']],
    ['Anna Lima - Senior Engineer at Foo', ['Anna Lima | Senior Engineer | Foo']],
    ['Anna Lima: Senior Engineer at Foo', ['Anna Lima | Senior Engineer | Foo']],
    ['Anna Lima | Senior Engineer | Foo', ['Anna Lima | Senior Engineer | Foo']],
    ['Anna Lima, Foo', ['Anna Lima | - | Foo']],
    ['Anna Lima, CTO Foo', ['Anna Lima | CTO | Foo']],
    ['Anna Lima (CTO, Foo)', ['Anna Lima | CTO | Foo']],
    ['Anna Lima (CTO at Foo)', ['Anna Lima | CTO | Foo']],
    ['Anna Lima (Foo, CTO)', ['Anna Lima | CTO | Foo']],
    ['Anna Lima, CTO & co-founder of Foo', ['Anna Lima | CTO & co-founder | Foo']],
    ['Anna Lima, VP Engineering, Foo', ['Anna Lima | VP Engineering | Foo']],
    ['Anna Lima, Foo Inc.', ['Anna Lima | - | Foo Inc.']],
    ['Anna Lima (@annalima) from Foo', ['Anna Lima | - | Foo']],
    ['Anna Lima - https://example.org/anna', ['Anna Lima | - | -']],
    [
      'Anna Lima, Software Engineer @ Foo & Peter Berg, SRE @ Bar',
      ['Anna Lima | Software Engineer | Foo', 'Peter Berg | SRE | Bar'],
    ],
    ['Anna Lima y Pedro Ruiz (Foo)', ['Anna Lima | - | Foo', 'Pedro Ruiz | - | Foo']],
    ['Anna Lima et Pierre Blanc de Foo', ['Anna Lima | - | Foo', 'Pierre Blanc | - | Foo']],
    ['Anna Lima, développeuse chez Foo', ['Anna Lima | développeuse | Foo']],
    ['Anna Lima, Entwicklerin bei Foo', ['Anna Lima | Entwicklerin | Foo']],
    ['Anna Lima, desarrolladora en Foo', ['Anna Lima | desarrolladora | Foo']],
    ['Anna Lima, engenheira de software na Foo', ['Anna Lima | engenheira de software | Foo']],
    ['Anna Lima, sviluppatrice presso Foo', ['Anna Lima | sviluppatrice | Foo']],
    ['Anna Lima, ontwikkelaar bij Foo', ['Anna Lima | ontwikkelaar | Foo']],
    ['Prof. Dr. Anna Lima, Foo University', ['Anna Lima | - | Foo University']],
    ['Mgr. Anna Lima', ['Anna Lima | - | -']],
    ['Ing. Pavel Novak, Ph.D.', ['Pavel Novak | - | -']],
    ['Anna-Maria de la Cruz, Foo', ['Anna-Maria de la Cruz | - | Foo']],
    ["Sean O'Brien, Foo", ["Sean O'Brien | - | Foo"]],
    ['J. R. Berg (Foo)', ['J. R. Berg | - | Foo']],
    ['山田太郎(株式会社フー)', ['山田太郎 | - | 株式会社フー']],
    ['山田 太郎(フー株式会社)', ['山田 太郎 | - | フー株式会社']],
    ['Anna Lima (anna09) from Foo', ['Anna Lima | - | Foo']],
    ['Anna Lima - Director EMEA Foo Labs', ['Anna Lima | Director EMEA | Foo Labs']],
    ['Anna Lima, Senior Engineer Foo Systems', ['Anna Lima | Senior Engineer | Foo Systems']],
    ['Anna Lima, Head of Engineering', ['Anna Lima | Head of Engineering | -']],
    ['Anna Lima, expert in queues', ['Anna Lima | - | -']],
  ])('%s', (text, people) => {
    expect(credits(text, /[ぁ-龠]/u.test(text) ? 0.3 : 0.55)).toEqual(people);
  });
});

describe('judging names of many countries', () => {
  it.each([
    'Nguyen Van Anh',
    'Nguyễn Thị Hương',
    'Siti Nurhaliza',
    'Kim Min-jun',
    'Chen Wei Ming',
    'Muhammad bin Yusof',
    'Priya Ramaswamy',
    'Oluwaseun Adeyemi',
    'Zsófia Kovács',
    'Łukasz Nowak',
    'Søren Kjærgaard',
    "Conor O'Sullivan",
    'Maria del Carmen Ortiz',
    'Ludwig van der Berg',
    'Giulia Di Marco',
    'Ivana Ćosić',
    'Олексій Коваленко',
    'Tan Ah Kow',
  ])('%s is a name', (text) => {
    expect(judgeName(text)).toBeGreaterThanOrEqual(0.6);
  });

  it.each([
    'Red Hat',
    'Google Cloud',
    'Palo Alto Networks',
    'Machine Learning',
    'Open Source',
    'Grafana Labs',
    'Deutsche Bank',
    'Happy Hour',
    'Lightning Talks',
    'New York',
  ])('%s is none', (text) => {
    expect(judgeName(text)).toBeLessThan(0.6);
  });
});

describe('reading who speaks in a sentence', () => {
  it.each<[string, string[]]>([
    ['Anna Lima from Foo will talk about queues.', ['Anna Lima | - | Foo']],
    ['Anna Lima from foodly will deliver a talk on queues.', ['Anna Lima | - | foodly']],
    ['Our first speaker was Anna Lima, an SRE at Foo.', ['Anna Lima | SRE | Foo']],
    ['Im Dezember zeigte uns Anna Lima von der Foo AG ihre Queues.', ['Anna Lima | - | Foo AG']],
    ['Anna Lima (Foo) nous présente ses files.', ['Anna Lima | - | Foo']],
    ['Pedro Ruiz de Foo nos hablará de colas.', ['Pedro Ruiz | - | Foo']],
    ['João Silva da Foo vai falar sobre filas.', ['João Silva | - | Foo']],
    ['Presentation by Foo Labs with Anna Lima about queues.', ['Anna Lima | - | Foo Labs']],
    ['Apresentação da Foo Floripa com Anna Lima sobre filas.', ['Anna Lima | - | Foo Floripa']],
    ['Thanks to Anna Lima for the photos.', []],
    ['The evening was moderated by Anna Lima.', []],
  ])('%s', (text, people) => {
    expect(speaking(text)).toEqual(people);
  });
});
