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

describe('reading credits that say more', () => {
  it.each<[string, string[]]>([
    ['Ana Lima of Foo', ['Ana Lima | - | Foo']],
    ['Foo’s Ana Lima', ['Ana Lima | - | Foo']],
    ['Ana Lima Staff Engineer, Foo', ['Ana Lima | Staff Engineer | Foo']],
    ['Ana Lima, Engineering Manager, Platform, Foo', ['Ana Lima | Engineering Manager, Platform | Foo']],
    ['Ana Lima, Senior Engineer in the Platform team at Foo', ['Ana Lima | Senior Engineer | Foo']],
    ['Ana Lima, Senior Engineer on Foo’s platform team', ['Ana Lima | Senior Engineer | Foo']],
    ['Ana Lima, programistka w Foo', ['Ana Lima | programistka | Foo']],
    ['Ana Lima & Bo Berg, both from Foo', ['Ana Lima | - | Foo', 'Bo Berg | - | Foo']],
    ['Ana Lima (SRE) and Bo Berg (Designer) from Foo', ['Ana Lima | SRE | Foo', 'Bo Berg | Designer | Foo']],
    ['Ana Lima (LinkedIn: https://foo.example/in/ana), SRE at Foo', ['Ana Lima | SRE | Foo']],
    ['Ana Lima (LinkedIn), SRE at Foo', ['Ana Lima | SRE | Foo']],
    ['Ana Lima / Ана Лима', ['Ana Lima | - | -']],
    ['Ana Lima, Director of Queues for Foo', ['Ana Lima | Director of Queues | Foo']],
    ['Ana Lima, Engineer for Payments', ['Ana Lima | Engineer for Payments | -']],
    ['Ana Lima - Data Science na Foo', ['Ana Lima | Data Science | Foo']],
    ['Анна Лима, инженер в компании Foo', ['Анна Лима | инженер | Foo']],
    ['Ana Lima - Good-enough engineer habits for small software projects', ['Ana Lima | - | -']],
    ['Peter von Muller', ['Peter von Muller | - | -']],
    ['Peter Muller von Foo', ['Peter Muller | - | Foo']],
    ['Peter Muller von der Foo GmbH', ['Peter Muller | - | Foo GmbH']],
    ['Maria da Silva (Foo)', ['Maria da Silva | - | Foo']],
    ['Ana Lima @ana_lima', ['Ana Lima | - | -']],
    ['Ana Lima (@ana_lima) from Foo', ['Ana Lima | - | Foo']],
    ['Ana Lima (@ana_lima), SRE at Foo', ['Ana Lima | SRE | Foo']],
    ['A. J. Lima, Foo', ['A. J. Lima | - | Foo']],
    ['Ana Lima, Foo, SRE', ['Ana Lima | SRE | Foo']],
    ['Ana Lima, Profesora en la Universidad de Foo', ['Ana Lima | Profesora | Universidad de Foo']],
    ["Ana Lima, Foo's CTO", ['Ana Lima | CTO | Foo']],
    ['CTO Ana Lima, Foo', ['Ana Lima | CTO | Foo']],
    ['Ana Lima (she/her), SRE at Foo', ['Ana Lima | SRE | Foo']],
    ['Ana Lima (she/her)', ['Ana Lima | - | -']],
    ['Ana Lima with Bo Berg', ['Ana Lima | - | -', 'Bo Berg | - | -']],
    ['Ana Lima (ex-Foo)', ['Ana Lima | - | -']],
    ['Ana Lima, ex-Foo, now Bar', ['Ana Lima | - | Bar']],
    ['Ana Lima, former CTO of Foo', ['Ana Lima | - | -']],
    ['Ana Lima, Engineer at Foo and CNCF Ambassador', ['Ana Lima | Engineer | Foo']],
    ['Ana Lima, Werkstudentin bei Foo', ['Ana Lima | Werkstudentin | Foo']],
    ['Ana Lima -- SRE, Foo', ['Ana Lima | SRE | Foo']],
    ['Ana Lima, who works at Foo', ['Ana Lima | - | Foo']],
    ['Ana Lima, who is a Staff Engineer at Foo', ['Ana Lima | Staff Engineer | Foo']],
    ['山田太郎（株式会社フー）', ['山田太郎 | - | 株式会社フー']],
    ['山田太郎 / 株式会社フー', ['山田太郎 | - | 株式会社フー']],
    ['山田太郎さん（フー株式会社 CTO）', ['山田太郎 | CTO | フー株式会社']],
    ['株式会社フー 山田太郎', ['山田太郎 | - | 株式会社フー']],
    ['株式会社フー CTO 山田太郎', ['山田太郎 | CTO | 株式会社フー']],
    ['フー株式会社　エンジニア　山田太郎', ['山田太郎 | エンジニア | フー株式会社']],
    ['山田太郎（@yamada）', ['山田太郎 | - | -']],
    ['김철수 (네이버)', ['김철수 | - | 네이버']],
    ['李小明, Foo', ['李小明 | - | Foo']],
    ['Martín Monina (Dev en coinscrap)', ['Martín Monina | Dev | coinscrap']],
    [
      'Jonas Berg (Abteilungsleiter für Robuste Netze am Fraunhofer FKIE und Professor am Fachbereich Physik der Universität Siegen)',
      ['Jonas Berg | Abteilungsleiter für Robuste Netze | Fraunhofer FKIE'],
    ],
    ['Eduardo Oliveira de Carvalho, aka Stalinho', ['Eduardo Oliveira de Carvalho | - | -']],
    ['Chad Sanderson (remote), (Gable)', ['Chad Sanderson | - | Gable']],
    ['Vincent Prouillet from We Are Wizards', ['Vincent Prouillet | - | We Are Wizards']],
    [
      '中山 貴博（civitaspo） / 株式会社LayerX / Lead Data Engineer',
      ['中山 貴博 | Lead Data Engineer | 株式会社LayerX'],
    ],
    ['桑原 健一 / 株式会社LELEPONO/ 代表取締役', ['桑原 健一 | 代表取締役 | 株式会社LELEPONO']],
    ['Ana Lima, Chef de projet chez Foo', ['Ana Lima | Chef de projet | Foo']],
    ['Ana Lima of the Foo Foundation', ['Ana Lima | - | Foo Foundation']],
    ['Ana Lima, Customer Success at Foo', ['Ana Lima | Customer Success | Foo']],
    ['Ana Lima (DevOps, Foo)', ['Ana Lima | DevOps | Foo']],
    ["Ana d'Angelo (Foo)", ["Ana d'Angelo | - | Foo"]],
  ])('%s', (text, people) => {
    expect(credits(text)).toEqual(people);
  });

  it('takes small letters for a name only where a name must follow', () => {
    expect(credits('ana lima, software engineer at foo', 0.3)).toEqual(['ana lima | software engineer | foo']);
    expect(credits('ana lima, software engineer at foo')).toBeNull();
  });

  it('reads the name before a bio behind a label', () => {
    expect(credits('Ana Lima. She has built queues for years.', 0.3)).toEqual(['Ana Lima | - | -']);
  });
});

describe('reading the post before a name', () => {
  it.each<[string, string[]]>([
    ['In this session, Foo’s Ana Lima will show queues.', ['Ana Lima | - | Foo']],
    [
      'In this session, Principal Engineer Ana Lima from Foo will show queues.',
      ['Ana Lima | Principal Engineer | Foo'],
    ],
    ['Foo CTO Ana Lima will show queues.', ['Ana Lima | CTO | Foo']],
    ['Our developer advocate Ana Lima talked about queues.', ['Ana Lima | developer advocate | -']],
    ['Recently Ana Lima talked about queues.', ['Ana Lima | - | -']],
    ['First up was Ana Lima from Foo with queues.', ['Ana Lima | - | Foo']],
    ['Am Dienstag zeigt uns Ana Lima von der Foo AG, wie es geht.', ['Ana Lima | - | Foo AG']],
  ])('%s', (text, people) => {
    expect(speaking(text)).toEqual(people);
  });
});

describe('words with capitals that are no names', () => {
  it.each([
    'Knowledge Graphs',
    'GDG Pisa',
    'Facebook Twitter Medium',
    'Jede Anwendung',
    'JVM-basierten Sprachen',
    'Kubernetes-Native-Java Stack',
    "I'm Ana",
    'Range Villages',
    '終了 予定',
  ])('%s', (text) => {
    expect(judgeName(text)).toBeLessThan(0.55);
  });

  it.each(['Daniela Frei', 'Max Stone', '佐藤花子', 'J. R. Berg'])('but %s is one', (text) => {
    expect(judgeName(text)).toBeGreaterThanOrEqual(0.85);
  });
});

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
