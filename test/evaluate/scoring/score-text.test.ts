import { describe, expect, it } from '@jest/globals';
import type { GoldTalk } from '../../../src/evaluate/index.js';
import { scoreText } from '../../../src/evaluate/scoring/score-text.js';
import type { TalkDraft } from '../../../src/extract/index.js';
import { makeDraft, makeGold } from '../drafts.js';

const score = (gold: GoldTalk[], predicted: TalkDraft[]) => scoreText({ id: 't', group: 'g', gold }, predicted);
const kinds = (gold: GoldTalk[], predicted: TalkDraft[]) => score(gold, predicted).misses.map(({ kind }) => kind);

describe('scoring a text', () => {
  it('counts a talk as found when its title is nearly the label, or nearly another form of it', () => {
    const gold = makeGold('Tracing a queue that forgets', [], [], { altTitles: ['Queues'] });
    expect(score([gold], [makeDraft('Tracing a queue, that forgets!')]).tallies.talks).toEqual({
      right: 1,
      wrong: 0,
      missed: 0,
    });
    expect(score([gold], [makeDraft('queues')]).tallies.talks.right).toBe(1);
    expect(score([gold], [makeDraft('Tracing')]).tallies.talks).toEqual({ right: 0, wrong: 1, missed: 1 });
  });

  it('finds a talk that is only described by its speaker', () => {
    const gold = makeGold(null, [['Priya Raman']]);
    expect(score([gold], [makeDraft('Budgets', [['priya  raman']])]).exact).toBe(true);
    expect(kinds([gold], [makeDraft('Budgets', [['Someone Else']])])).toEqual(['no talk', 'talk missed']);
  });

  it('pairs each talk once, the best fit first', () => {
    const gold = [makeGold('Part of the story 1', [['Ann Lee']]), makeGold('Part of the story 2', [['Bo Eriksen']])];
    const predicted = [
      makeDraft('Part of the story 2', [['Bo Eriksen']]),
      makeDraft('Part of the story 1', [['Ann Lee']]),
    ];
    expect(score(gold, predicted)).toMatchObject({ exact: true, misses: [] });
  });

  it('counts everything on a talk that is none as wrong', () => {
    const { tallies, leftEmpty, misses } = score([], [makeDraft('Quiz', [['Ann Lee', 'host', 'Foo']], ['go', 'git'])]);
    expect(tallies).toEqual({
      talks: { right: 0, wrong: 1, missed: 0 },
      speakers: { right: 0, wrong: 1, missed: 0 },
      companies: { right: 0, wrong: 1, missed: 0 },
      roles: { right: 0, wrong: 1, missed: 0 },
      topics: { right: 0, wrong: 2, missed: 0 },
    });
    expect(leftEmpty).toBe(false);
    expect(misses.map(({ kind }) => kind)).toEqual(['talk on a text without any']);
  });

  it('leaves a text without talks empty when nothing is found', () => {
    expect(score([], [])).toMatchObject({ exact: true, leftEmpty: true, misses: [] });
  });

  it('tells a company that is missing from one that is wrong and one that is not due', () => {
    const gold = [makeGold('A talk', [['Ann Lee', null, 'Kranwerk'], ['Bo Eriksen', null, 'Loft'], ['Cy Twist']])];
    const found = [
      makeDraft('A talk', [
        ['Ann Lee', null, 'Kranwerk GmbH'],
        ['Bo Eriksen', null, 'Attic'],
        ['Cy Twist', null, 'Cellar'],
      ]),
    ];
    const { tallies, exact } = score(gold, found);
    expect(tallies.companies).toEqual({ right: 1, wrong: 2, missed: 1 });
    expect(exact).toBe(false);
    expect(kinds(gold, found)).toEqual(['company wrong', 'company not due']);
    expect(kinds(gold, [makeDraft('A talk', [['Ann Lee'], ['Bo Eriksen', null, 'Loft'], ['Cy Twist']])])).toEqual([
      'company missed',
    ]);
  });

  it('takes nearly equal job titles for one, and lets a wrong one not spoil the event', () => {
    const gold = [
      makeGold('A talk', [
        ['Ann Lee', 'Senior Engineer'],
        ['Bo Eriksen', 'Founder'],
      ]),
    ];
    const { tallies, exact } = score(gold, [
      makeDraft('A talk', [
        ['Ann Lee', 'Senior Engineers'],
        ['Bo Eriksen', 'Host'],
      ]),
    ]);
    expect(tallies.roles).toEqual({ right: 1, wrong: 1, missed: 1 });
    expect(exact).toBe(true);
  });

  it('calls a talk misread when half its title or a speaker was found', () => {
    const gold = [makeGold('Small images, fast nights', [['Mei Tanaka']])];
    expect(kinds(gold, [makeDraft('Small images, fast nights and what the cache did')])).toContain('title misread');
    expect(kinds(gold, [makeDraft('Something else', [['Mei Tanaka']])])).toContain('title misread');
    expect(kinds(gold, [makeDraft('Something else')])).toContain('talk missed');
  });

  it('makes a claim of every value, with the rule and the confidence of its evidence', () => {
    const gold = [makeGold('A talk', [['Ann Lee', null, 'Loft']], ['go'])];
    const { claims } = score(gold, [makeDraft('A talk', [['Ann Lee', 'Host', 'Loft']], ['go', 'git'])]);
    expect(claims.map(({ field, right }) => [field, right])).toEqual([
      ['kind', true],
      ['title', true],
      ['speaker', true],
      ['company', true],
      ['role', false],
      ['topic', true],
      ['topic', false],
    ]);
    expect(claims[0]).toMatchObject({ rule: 'a-rule', said: 0.8, group: 'g' });
  });
});
