import { isDeepStrictEqual } from 'node:util';
import { readAnswer } from '../questions/read-answer.mjs';

/** The server whose answers the others are held against: plain SQL. */
const standard = 'handwritten';

/**
 * Asks every server the same and holds the answers against each other.
 * @param {object[]} servers started
 * @param {object} question
 * @param {object} documents by server, then by question
 * @param {object[]} variables of the requests to try
 * @returns {Promise<{ asked: number, shared: number | null, refused: Map<string, string> }>} `shared`: where Talkgraph
 * ranks by its own measure, the part of its results that the standard has too; `refused`: why a server does not offer it
 * @throws Error naming the first difference
 */
export async function checkAgreement(servers, question, documents, variables) {
  const offered = [];
  const refused = new Map();
  for (const server of servers) {
    const reason = await findRefusal(server, question, documents, variables[0]);
    if (reason === null) offered.push(server);
    else refused.set(server.name, reason);
  }
  const overlaps = [];
  for (const given of variables) {
    const answers = new Map();
    for (const server of offered) {
      const body = await ask(server, documents[server.name][question.name], given);
      if (body.errors) throw new Error(`${server.name}, ${question.name}: ${JSON.stringify(body.errors)}`);
      answers.set(server.name, readAnswer(server.name, question.name, body));
    }
    const expected = answers.get(standard);
    for (const { name, role } of offered) {
      const answer = answers.get(name);
      const where = `${name}, ${question.name} ${JSON.stringify(given)}`;
      if (question.order === 'own' && role === 'product') overlaps.push(compareOwn(question, answer, expected, where));
      else compareExact(answer, expected, where);
    }
  }
  const shared = overlaps.length > 0 ? overlaps.reduce((sum, share) => sum + share, 0) / overlaps.length : null;
  return { asked: variables.length, shared, refused };
}

/** Why a server cannot be asked: it has no document, or says that its schema is another. Null where it can. */
async function findRefusal(server, question, documents, given) {
  const document = documents[server.name][question.name];
  if (document === null) return 'not offered yet';
  const { errors } = await ask(server, document, given);
  const code = errors?.[0]?.extensions?.code;
  return code === 'GRAPHQL_VALIDATION_FAILED' ? `not offered yet: ${errors[0].message}` : null;
}

async function ask({ port }, query, variables) {
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return response.json();
}

function compareExact(answer, expected, where) {
  if (isDeepStrictEqual(answer, expected)) return;
  throw new Error(`The answers differ: ${where}\n${describeDifference(answer, expected)}`);
}

/**
 * Results in an order of its own: what is said of each one that both have must be the same. Gives the part of the
 * standard's results that are among them.
 */
function compareOwn(question, answer, expected, where) {
  const keyOf = question.name === 'Search' ? (hit) => hit.talk.slug : ({ kind, slug }) => `${kind} ${slug}`;
  const factsOf = question.name === 'Search' ? (hit) => hit.talk : (name) => name;
  const own = new Map(answer.map((result) => [keyOf(result), factsOf(result)]));
  const both = expected.filter((result) => own.has(keyOf(result)));
  for (const result of both) compareExact(own.get(keyOf(result)), factsOf(result), where);
  return expected.length === 0 ? 1 : both.length / expected.length;
}

/** The first place where two values differ, with both. */
function describeDifference(a, b, path = 'answer') {
  const isTree = (value) => typeof value === 'object' && value !== null;
  if (isTree(a) && isTree(b)) {
    for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
      if (!isDeepStrictEqual(a[key], b[key])) return describeDifference(a[key], b[key], `${path}.${key}`);
    }
  }
  return `${path}: ${JSON.stringify(a)?.slice(0, 300)} instead of ${JSON.stringify(b)?.slice(0, 300)}`;
}
