import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createChance } from '../set/chance.mjs';
import { firstTellingWord, inventWords, wordCount } from '../set/words.mjs';

/**
 * The questions. Things are asked for as often as they occur: a topic with many talks more often than one with few, as
 * readers do.
 * - `variables`: for each number drawn, the variables of one request, from the rows that `sample` gives
 * - `goal`: least requests a second, as a ratio to the best peer at 32 clients; null where none is set
 * - `order`: whose order of results is compared: `exact` for a list that has one right order, `own` where each server
 *   ranks by its own measure, so that only what it says of each result can be compared
 */
export const questions = [
  {
    name: 'TalksByTopic',
    title: 'talks by topic',
    about: 'the newest 20 of a topic, with speakers, companies, edition, group, topics, and how many there are',
    sample: `SELECT o.slug AS topic FROM talk_topics d JOIN topics o ON o.id = d.topic_id
      WHERE d.talk_id = ANY($1::int[]) AND d.rank = 0 ORDER BY d.talk_id`,
    order: 'exact',
    goal: 1.8,
  },
  {
    name: 'CompanyDashboard',
    title: 'company dashboard',
    about: 'talks, speakers, the ten most frequent topics, talks a year, the latest ten talks',
    sample: `SELECT c.slug AS company FROM appearances a JOIN companies c ON c.id = a.company_id
      WHERE a.talk_id = ANY($1::int[]) AND a.position = 0 ORDER BY a.talk_id`,
    order: 'exact',
    goal: 4,
  },
  {
    name: 'Search',
    title: 'search',
    about: 'the 20 best talks for one or two words, with rank, snippet, and the fields of talks by topic',
    sample: `SELECT t.abstract, o.name AS topic FROM talks t
      JOIN talk_topics d ON d.talk_id = t.id AND d.rank = 0 JOIN topics o ON o.id = d.topic_id
      WHERE t.id = ANY($1::int[]) ORDER BY t.id`,
    variables: drawWords,
    order: 'own',
    goal: 1.3,
  },
  {
    name: 'OneEdition',
    title: 'one edition',
    about: 'an edition with its group, and its talks with speakers and companies',
    sample: `SELECT e.slug AS edition FROM talks t JOIN editions e ON e.id = t.edition_id
      WHERE t.id = ANY($1::int[]) ORDER BY t.id`,
    order: 'exact',
    goal: 2,
  },
  {
    name: 'Suggest',
    title: 'suggest',
    about: 'ten names of topics, companies, speakers and groups for the first two to five letters',
    sample: `SELECT s.name AS speaker, c.name AS company, g.name AS group_name FROM appearances a
      JOIN people s ON s.id = a.person_id JOIN talks t ON t.id = a.talk_id JOIN groups g ON g.id = t.group_id
      LEFT JOIN companies c ON c.id = a.company_id
      WHERE a.talk_id = ANY($1::int[]) AND a.position = 0 ORDER BY a.talk_id`,
    variables: drawPrefixes,
    order: 'own',
    goal: null,
  },
];

/** Two telling words of a text, a topic and such a word, or a topic alone. */
function drawWords(rows, chance, seed) {
  const telling = new Set(inventWords(seed, wordCount).slice(firstTellingWord));
  return rows.map(({ abstract, topic }) => {
    const words = abstract
      .toLowerCase()
      .match(/[a-z]+/g)
      .filter((word) => telling.has(word));
    const word = () => words[chance.below(words.length)] ?? topic;
    const share = chance.next();
    const asked = share < 0.4 ? `${topic} ${word()}` : share < 0.8 ? `${word()} ${word()}` : topic;
    return { words: asked };
  });
}

function drawPrefixes(rows, chance) {
  return rows.map(({ speaker, company, group_name: group }) => {
    const share = chance.next();
    const name = share < 0.5 ? speaker : share < 0.85 ? (company ?? speaker) : group;
    return { prefix: name.slice(0, 2 + chance.below(4)).trimEnd() };
  });
}

/** How many different requests of a question there are before they begin again. */
const parameterCount = 4_000;

/**
 * Draws the variables of the requests, the same for every server.
 * @param {import('pg').Client} client
 * @param {{ seed: number, talks: number }} set
 * @returns {Promise<Map<string, object[]>>} by the name of the question
 */
export async function drawVariables(client, { seed, talks }) {
  const drawn = new Map();
  for (const [index, { name, sample, variables }] of questions.entries()) {
    const chance = createChance(seed + 100 + index);
    const ids = Array.from({ length: parameterCount }, () => 1 + chance.below(talks));
    const { rows } = await client.query(sample, [ids]);
    const list = variables ? variables(rows, chance, seed) : rows;
    drawn.set(name, shuffle(list, chance));
  }
  return drawn;
}

/** Fisher and Yates: rows come in the order of ids, which is also that of the disk. */
function shuffle(list, chance) {
  for (let last = list.length - 1; last > 0; last--) {
    const other = chance.below(last + 1);
    [list[last], list[other]] = [list[other], list[last]];
  }
  return list;
}

/** The product is asked by the operations that it gives its users, unless one here asks for the same as of the peers. */
const productDocuments = join(import.meta.dirname, '../../schema/operations');

/** The document by which a server is asked a question; null where it has none. */
export async function readDocument(kind, question) {
  const own = join(import.meta.dirname, kind);
  for (const folder of kind === 'talkgraph' ? [own, productDocuments] : [own]) {
    try {
      return await readFile(join(folder, `${question}.graphql`), 'utf8');
    } catch (error) {
      if (error.code !== 'ENOENT') throw error;
    }
  }
  return null;
}
