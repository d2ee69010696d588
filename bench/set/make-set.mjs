import { createChance, createZipf } from './chance.mjs';
import { sizesFor } from './sizes.mjs';
import { capitalize, createWriter, inventWords, wordCount } from './words.mjs';

const roles = ['Engineer', 'Senior Engineer', 'Staff Engineer', 'Engineering Manager', 'CTO', 'SRE', 'Data Scientist'];
const kinds = ['talk', 'talk', 'talk', 'talk', 'talk', 'talk', 'lightning', 'keynote', 'panel', 'workshop'];
const cities = [
  ['Tallinn', 'EE', 'Europe/Tallinn'],
  ['London', 'GB', 'Europe/London'],
  ['Berlin', 'DE', 'Europe/Berlin'],
  ['Lisbon', 'PT', 'Europe/Lisbon'],
  ['Tokyo', 'JP', 'Asia/Tokyo'],
];
const firstDay = Date.UTC(2010, 0, 1, 18, 30);
const days = 16 * 365;
const day = 86_400_000;

/** A chance of its own for each kind of thing, so that more of one does not change the others. */
const chanceFor = (seed, kind) => createChance(seed + kind.length * 7919 + kind.charCodeAt(0));

/** What is one of a kind: names and slugs. Slugs carry the number, as names repeat. */
function makeNamed(seed, kind, count, makeName) {
  const chance = chanceFor(seed, kind);
  return Array.from({ length: count }, (_, index) => {
    const id = index + 1;
    const name = makeName(chance, id);
    return { id, name, slug: `${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}-${id}` };
  });
}

/**
 * The synthetic set: what is few as lists, what is many as generators of rows. The same for the same seed and size.
 * @param {number} seed
 * @param {number} talkCount
 * @param {{ id: number, name: string, parentId: number | null }[]} topics most frequent first
 */
export function makeSet(seed, talkCount, topics) {
  const sizes = sizesFor(talkCount);
  const words = inventWords(seed, wordCount);
  const givenNames = inventWords(seed + 1, 600).map(capitalize);
  const familyNames = inventWords(seed + 2, 4_000).map(capitalize);
  const people = makeNamed(seed, 'people', sizes.people, (c) => `${c.pick(givenNames)} ${c.pick(familyNames)}`);
  const companyWords = inventWords(seed + 3, Math.max(2_000, sizes.companies)).map(capitalize);
  const companies = makeNamed(seed, 'companies', sizes.companies, (_, id) => companyWords[id - 1]);
  const groups = makeNamed(seed, 'groups', sizes.groups, (c) => `${capitalize(c.pick(words))} ${c.pick(topics).name}`);
  for (const group of groups) [group.city, group.country, group.timeZone] = cities[group.id % cities.length];
  const parents = new Map(topics.map((topic) => [topic.id, topic.parentId]));

  const chance = chanceFor(seed, 'talks');
  const drawCompany = createZipf(chance, companies.length);
  for (const person of people) person.companyId = drawCompany() + 1;

  return { sizes, words, groups, people, companies, editions, talks };

  /** Every edition, by id. */
  function* editions() {
    const own = chanceFor(seed, 'editions');
    for (let id = 1; id <= sizes.editions; id++) {
      const group = own.pick(groups);
      const startsAt = new Date(firstDay + own.below(days) * day).toISOString();
      yield { id, group, startsAt, title: `${group.name} #${id}`, slug: `${group.slug}-${id}` };
    }
  }

  /** Every talk, by id, with its appearances and topics. */
  function* talks() {
    const writer = createWriter(chance, words);
    const drawTopic = createZipf(chance, topics.length);
    const editionList = [...editions()];
    for (let id = 1; id <= sizes.talks; id++) {
      const edition = editionList[(id - 1) % editionList.length];
      const own = drawSome(drawTopic, topics, 1 + chance.below(3));
      const title = `${own[0].name}: ${writer.phrase(3 + chance.below(4))}`;
      yield {
        id,
        edition,
        position: Math.floor((id - 1) / editionList.length),
        title,
        slug: `${title.toLowerCase().replace(/[^a-z0-9]+/g, '-')}-${id}`,
        abstract: writer.text(700, `About ${own.map((topic) => topic.name).join(' and ')}.`),
        kind: chance.pick(kinds),
        hasVideo: chance.next() < 0.3,
        appearances: makeAppearances(),
        topics: [...own.map((topic, rank) => ({ id: topic.id, rank })), ...broader(own)],
      };
    }
  }

  /** Mostly one speaker; a tenth without company, a tenth from elsewhere than usual. */
  function makeAppearances() {
    const share = chance.next();
    const speakers = drawSome(() => chance.below(people.length), people, share < 0.8 ? 1 : share < 0.95 ? 2 : 3);
    return speakers.map((person, position) => {
      const where = chance.next();
      const companyId = where < 0.1 ? null : where < 0.2 ? drawCompany() + 1 : person.companyId;
      return {
        person,
        position,
        company: companyId === null ? null : companies[companyId - 1],
        role: chance.pick(roles),
      };
    });
  }

  /** The topics above some, which a talk stands under as well. */
  function broader(own) {
    const seen = new Set(own.map((topic) => topic.id));
    const above = [];
    for (const topic of own) {
      for (let id = parents.get(topic.id); id; id = parents.get(id)) {
        if (seen.has(id)) continue;
        seen.add(id);
        above.push({ id, rank: null });
      }
    }
    return above;
  }
}

/** Different ones of a list, at most `count`. */
function drawSome(draw, list, count) {
  const drawn = new Set();
  for (let tries = 0; drawn.size < count && tries < 20; tries++) drawn.add(list[draw()]);
  return [...drawn];
}
