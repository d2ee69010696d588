import { isMap, isScalar, isSeq, parseDocument, type Scalar, type YAMLMap } from 'yaml';
import type { FrontMatter } from '../blocks/front-matter.js';
import { plainRun, type Run } from '../blocks/index.js';
import { foldWords, labels } from '../locales/index.js';
import { isNotTalk } from '../not-talks/index.js';
import { readCredits } from '../refiners/credits.js';
import { readKind } from '../refiners/kind.js';
import { trimTitle } from '../refiners/title.js';
import { type Candidate, makeCandidate } from './candidate.js';

const social = /\b(?:no talks|drinks|networking|for a beer|just chat|social)\b/i;

/**
 * Talks that a record in front of the text lists field by field.
 * Null where there is no such list; an empty list where none of its entries is a talk.
 * In: `talks:` over `- title: Night Queues` and `speaker: Ana Lima`. Out: the talk with its speaker.
 */
export function readRecordTalks(body: string, matter: FrontMatter): Candidate[] | null {
  const document = parseDocument(body.slice(matter.start, matter.end), { logLevel: 'silent', strict: false });
  if (!isMap(document.contents)) return null;
  const talks: Candidate[] = [];
  let listed = false;
  for (const pair of document.contents.items) {
    const key = isScalar(pair.key) ? foldWords(String(pair.key.value)) : '';
    if (!isSeq(pair.value) || (labels.get(key) !== 'programme' && key !== 'speakers' && key !== 'presentations'))
      continue;
    for (const item of pair.value.items) {
      if (!isMap(item) || !item.has('title')) continue;
      listed = true;
      talks.push(...readItem(body, matter, item));
    }
  }
  return listed ? talks : null;
}

function readItem(body: string, matter: FrontMatter, item: YAMLMap): Candidate[] {
  const fields = new Map<string, Run>();
  for (const pair of item.items) {
    if (!isScalar(pair.key) || !isScalar(pair.value)) continue;
    const run = readScalar(body, matter, pair.value);
    if (run) fields.set(foldWords(String(pair.key.value)).replace(/ /g, ''), run);
  }
  const titleField = fields.get('title') ?? fields.get('talk') ?? fields.get('topic');
  if (!titleField) return [];
  const title = trimTitle(titleField);
  const speaker =
    fields.get('speaker') ??
    fields.get('name') ??
    fields.get('presenter') ??
    fields.get('speakers') ??
    fields.get('author');
  const credits = speaker ? readCredits(speaker, 0.3) : null;
  const abstract = fields.get('description') ?? fields.get('abstract') ?? fields.get('summary');
  if (title.text === '' || isNotTalk(title.text, credits !== null)) return [];
  if (social.test(abstract?.text ?? '') || /^(?:let s|join us)\b/.test(foldWords(title.text))) return [];
  const [person] = credits?.people ?? [];
  const role = fields.get('role') ?? fields.get('jobtitle') ?? fields.get('position') ?? fields.get('tagline');
  const company =
    fields.get('company') ?? fields.get('organization') ?? fields.get('affiliation') ?? fields.get('employer');
  if (person && credits?.people.length === 1) {
    person.role ??= role ?? null;
    person.company ??= company ?? null;
  }
  const bio = fields.get('bio') ?? fields.get('biography');
  const links: Candidate['links'] = [];
  for (const [key, kind] of [
    ['slides', 'slides'],
    ['slidesurl', 'slides'],
    ['video', 'video'],
    ['videourl', 'video'],
    ['recording', 'video'],
    ['youtube', 'video'],
  ] as const) {
    const run = fields.get(key);
    if (run && /^(?:https?:)?\/\//.test(run.text))
      links.push({ kind, url: run.text, start: run.starts[0] as number, end: run.ends[run.ends.length - 1] as number });
  }
  return [
    makeCandidate('record-talks', 0.95, -1, {
      title,
      people: credits?.people ?? [],
      abstract: abstract ? [abstract] : [],
      bio: bio ? [bio] : [],
      kind: readKind(title, 0),
      links,
      to: 0,
    }),
  ];
}

/** A value as a run over the source between its quotes. */
function readScalar(body: string, matter: FrontMatter, scalar: Scalar): Run | null {
  if (typeof scalar.value !== 'string' || !scalar.range) return null;
  let start = matter.start + scalar.range[0];
  let end = matter.start + scalar.range[1];
  const first = body.charAt(start);
  if (first === '"' || first === "'") {
    start++;
    end--;
  } else if (first === '|' || first === '>') {
    const newline = body.indexOf('\n', start);
    if (newline < 0 || newline > end) return null;
    start = newline + 1;
  }
  const run = plainRun(body.slice(start, end), start);
  return run.text === '' ? null : run;
}
