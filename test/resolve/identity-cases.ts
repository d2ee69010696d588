import type { PersonPast } from '../../src/resolve/index.js';
import type { Mention } from '../../src/resolve/weigh-identity.js';

/** A pair that a person judged: a speaker as a page names them, someone who is known, and whether they are one. */
export interface IdentityCase {
  why: string;
  mention: Mention;
  names: string[];
  past: PersonPast[];
  same: boolean;
}

/** Shorthand: what was said at one talk. Companies, groups: numbers. Place: "City, CC". */
interface Said {
  day?: string;
  at?: number;
  for?: number;
  in?: string;
  title?: string;
  on?: string;
  with?: string;
  as?: string;
  links?: string;
}

function placeOf(said: Said): { city: string | null; country: string | null } {
  const [city = null, country = null] = said.in?.split(', ') ?? [];
  return { city, country };
}

function pastOf(said: Said): PersonPast {
  return {
    day: said.day ?? null,
    companyId: said.for ?? null,
    groupId: said.at ?? null,
    ...placeOf(said),
    title: said.title ?? null,
    topics: said.on?.split(' ') ?? [],
    partners: said.with ? [said.with] : [],
    role: said.as ?? null,
    links: linksOf(said),
  };
}

function linksOf(said: Said): string[] {
  return said.links?.split(' ').map((link) => `https://${link}`) ?? [];
}

function mentionOf(name: string, said: Said): Mention {
  return {
    name,
    companyId: said.for ?? null,
    hasCompany: said.for !== undefined,
    role: said.as ?? null,
    links: linksOf(said),
    groupId: said.at ?? null,
    day: said.day ?? null,
    ...placeOf(said),
    title: said.title ?? null,
    topics: said.on?.split(' ') ?? [],
    partners: said.with ? [said.with] : [],
  };
}

const pair =
  (same: boolean) =>
  (why: string, name: string, now: Said, known: string, ...before: Said[]): IdentityCase => ({
    why,
    mention: mentionOf(name, now),
    names: [known],
    past: before.map(pastOf),
    same,
  });
const one = pair(true);
const two = pair(false);

const london: Said = { at: 1, in: 'London, GB', day: '2018-03-14', for: 10, on: 'kubernetes monitoring' };
const leeds: Said = { at: 2, in: 'Leeds, GB', day: '2018-04-10', for: 20, on: 'javascript react' };
const pune: Said = { at: 3, in: 'Pune, IN', day: '2018-05-02', for: 30, on: 'java spring' };

/** Written for this test: no pair is taken from a real programme. */
export const identityCases: IdentityCase[] = [
  // A rare name is one person, whatever else changes.
  one('the same group and company', 'wilma okonski', { ...london, day: '2019-01-10' }, 'wilma okonski', london),
  one('a new job years later', 'wilma okonski', { ...london, day: '2021-01-10', for: 44 }, 'wilma okonski', london),
  one('a new job and a new city', 'wilma okonski', { ...leeds, day: '2022-01-10' }, 'wilma okonski', london),
  one('a new job, country and subject', 'wilma okonski', { ...pune, day: '2022-01-10' }, 'wilma okonski', london),
  one('nothing but the name', 'wilma okonski', {}, 'wilma okonski', london),
  one('no talk is known of them yet', 'wilma okonski', london, 'wilma okonski'),
  one('two hats in one spring', 'wilma okonski', { ...london, for: 45, day: '2018-05-01' }, 'wilma okonski', london),
  one('a touring speaker', 'ondrej vantuch', { ...pune, for: 10 }, 'ondrej vantuch', london, leeds),
  one('an old recap without a company', 'ondrej vantuch', { at: 5, day: '2012-06-01' }, 'ondrej vantuch', london),
  one('a hyphenated name', 'anne sophie lecourbe', { ...leeds, for: 10 }, 'anne sophie lecourbe', london),

  // A common name needs something in common once others speak against it.
  one('the same company elsewhere', 'chris lee', { ...leeds, for: 10 }, 'chris lee', london),
  one('the same group, a new job', 'chris lee', { ...london, for: 46, day: '2020-02-02' }, 'chris lee', london),
  one('the same talk on tour', 'maria garcia', { ...pune, title: 'Queues for tea' }, 'maria garcia', {
    ...london,
    title: 'Queues for Tea',
  }),
  one(
    'the same city and subject',
    'david smith',
    { ...london, at: 6, for: 47, day: '2020-02-02' },
    'david smith',
    london,
  ),
  one('the same partner on stage', 'li wei', { ...leeds, for: undefined, with: 'ada novak' }, 'li wei', {
    ...london,
    for: undefined,
    with: 'Ada Novak',
  }),
  one('nothing speaks against it', 'chris lee', { day: '2019-05-05' }, 'chris lee', london),
  one('the subject is the same', 'john taylor', { ...leeds, for: undefined, on: 'kubernetes' }, 'john taylor', london),
  one(
    'the group, without a company',
    'anna muller',
    { ...london, for: undefined, day: '2019-09-01' },
    'anna muller',
    london,
  ),
  one('the company, in another country', 'kenji tanaka', { ...pune, for: 10 }, 'kenji tanaka', london),
  two('other company, city and subject at one time', 'chris lee', leeds, 'chris lee', london),
  two('other company, country and subject', 'chris lee', pune, 'chris lee', london),
  two('other country and subject, no company', 'john smith', { ...pune, for: undefined }, 'john smith', london),
  two(
    'both before and after at another company',
    'maria garcia',
    { ...leeds, day: '2018-12-01' },
    'maria garcia',
    london,
    {
      ...london,
      day: '2019-06-01',
    },
  ),
  two('another city at one time', 'wei zhang', { ...leeds, on: 'kubernetes' }, 'wei zhang', {
    ...london,
    day: '2018-04-01',
  }),
  two('another trade years later', 'priya sharma', { ...pune, day: '2023-01-01' }, 'priya sharma', london),
  two('the neighbouring city, another trade', 'david brown', { ...leeds, day: '2021-01-01' }, 'david brown', london),
  two('a panel abroad', 'james wilson', { ...pune, day: '2018-03-20' }, 'james wilson', london),

  // One word is hardly a name.
  one('the regular of one group', 'zed', { ...london, day: '2018-09-01' }, 'zed', london),
  one('at the same company', 'maya', { ...leeds, for: 10 }, 'maya', london),
  two('in another city', 'chris', leeds, 'chris', london),
  two('in another country', 'maya', { ...pune, for: undefined }, 'maya', london),

  // Forms of a name: only with the same company or the same talk.
  one('Chris and Christopher at one company', 'chris havel', { ...leeds, for: 10 }, 'christopher havel', london),
  one(
    'Kate and Catherine at one company',
    'kate moravec',
    { ...london, day: '2018-06-01' },
    'catherine moravec',
    london,
  ),
  one(
    'Kate and Katherine with one talk',
    'kate lowther',
    { ...leeds, title: 'Small teams, big maps' },
    'katherine lowther',
    {
      ...london,
      title: 'Small teams, big maps',
    },
  ),
  one('an initial at one company', 'w okonski', { ...london, day: '2018-08-01' }, 'wilma okonski', london),
  one('a middle initial at one company', 'ada m park', { ...london, day: '2018-08-01' }, 'ada park', london),
  one('Юрий and Yuriy at one company', 'юрий орлов', { ...london, day: '2019-01-01' }, 'yuriy orlov', london),
  one('Sergey and Sergei with one company', 'sergei baranov', { ...pune, for: 10 }, 'sergey baranov', london),
  one('Mike and Michael at one company', 'mike ostrander', { ...leeds, for: 10 }, 'michael ostrander', london),
  one('Bob and Robert in one group and company', 'bob quillfeather', london, 'robert quillfeather', london),
  two('Chris and Christopher without more', 'chris havel', leeds, 'christopher havel', london),
  two(
    'Chris and Christopher in one group only',
    'chris havel',
    { at: 1, in: 'London, GB' },
    'christopher havel',
    london,
  ),
  two(
    'Kate and Catherine on one subject only',
    'kate moravec',
    { ...leeds, on: 'kubernetes' },
    'catherine moravec',
    london,
  ),
  two('an initial without more', 'w okonski', { day: '2019-01-01' }, 'wilma okonski', london),
  two('an initial at another company', 'j park', { ...london, for: 48 }, 'jane park', london),
  two('another given name at one company', 'carla havel', london, 'christopher havel', london),
  two('another family name at one company', 'chris novotny', london, 'chris havel', london),
  two('brothers at one company', 'peter lindqvist', london, 'paul lindqvist', london),
  two('Anna and Hanna at one company', 'hanna lindqvist', london, 'anna lindqvist', london),
  two('Юрий and Yuriy without more', 'юрий орлов', pune, 'yuriy orlov', london),

  // Pages of their own: one profile is one person, two profiles of a site are two.
  one('one profile, all else changed', 'chris lee', { ...pune, links: 'github.com/clee' }, 'chris lee', {
    ...london,
    links: 'github.com/clee x.com/chrislee',
  }),
  one('one home page, another trade', 'maria garcia', { ...pune, links: 'garcia.example' }, 'maria garcia', {
    ...london,
    links: 'garcia.example',
  }),
  one('one profile, and a form of the name', 'chris havel', { ...leeds, links: 'x.com/havel' }, 'christopher havel', {
    ...london,
    links: 'x.com/havel',
  }),
  one('one profile, and one word for a name', 'maya', { ...pune, links: 'github.com/maya42' }, 'maya', {
    ...london,
    links: 'github.com/maya42',
  }),
  one(
    'a shared profile beside one that changed',
    'david smith',
    { ...leeds, links: 'x.com/new github.com/ds' },
    'david smith',
    {
      ...london,
      links: 'x.com/old github.com/ds',
    },
  ),
  one(
    'two accounts of a rare name in one group',
    'wilma okonski',
    { ...london, links: 'github.com/wo-work' },
    'wilma okonski',
    {
      ...london,
      links: 'github.com/okonski',
    },
  ),
  one(
    'two home pages over the years',
    'john taylor',
    { ...london, day: '2021-02-02', links: 'taylor.example' },
    'john taylor',
    {
      ...london,
      links: 'jt.example',
    },
  ),
  one('links of two sites say nothing', 'anna muller', { ...london, links: 'x.com/am' }, 'anna muller', {
    ...london,
    links: 'github.com/am',
  }),
  one(
    'the same rare role in another city',
    'kenji tanaka',
    { ...leeds, for: undefined, on: 'kubernetes', as: 'Head of Tides' },
    'kenji tanaka',
    {
      ...london,
      as: 'Head of tides',
    },
  ),
  two(
    'two profiles of a site in one city',
    'chris lee',
    { ...london, at: 6, links: 'github.com/clee77', for: 47 },
    'chris lee',
    {
      ...london,
      links: 'github.com/clee',
    },
  ),
  two(
    'two profiles of a site, one subject',
    'wei zhang',
    { in: 'London, GB', on: 'kubernetes', links: 'linkedin.com/in/wz' },
    'wei zhang',
    {
      ...london,
      links: 'linkedin.com/in/wei-zhang-2',
    },
  ),
  two(
    'two profiles of a site under a rare name, in two trades and countries',
    'wilma okonski',
    { ...pune, links: 'x.com/wilma' },
    'wilma okonski',
    {
      ...london,
      links: 'x.com/okonski',
    },
  ),
  two('the same role, all else another', 'priya sharma', { ...pune, as: 'Software Engineer' }, 'priya sharma', {
    ...london,
    as: 'Software Engineer',
  }),
  two(
    'two profiles, and a form of the name',
    'bob quillfeather',
    { ...london, for: 50, links: 'x.com/bq' },
    'robert quillfeather',
    {
      ...london,
      links: 'x.com/rob',
    },
  ),
];
