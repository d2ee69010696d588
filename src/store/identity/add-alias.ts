import type { EntityManager } from 'typeorm';
import { squeeze, TalkgraphError } from '../../base/index.js';
import type { Database } from '../open-database.js';
import { queryRows } from '../query-rows.js';
import { type Authority, type Decided, decide } from './decide.js';
import { findSubject, type Subject } from './find-subject.js';
import { type DecidedKind, kindTables } from './kinds.js';
import { nameKeys } from './name-key.js';

/** A further name, with the days between which a company used it (`YYYY-MM-DD`), as far as known. */
export interface AliasRequest {
  kind: DecidedKind;
  slug: string;
  name: string;
  from?: string | null;
  until?: string | null;
}

/**
 * Adds a name under which imports find a speaker or company, or a word by which they, searches and lists know a topic.
 * @throws TalkgraphError SLUG_UNKNOWN; USAGE for days on what is no company's name, and for a word without a letter;
 *   DECISION_REFUSED where the name is theirs already, or is another company's or topic's.
 */
export function addAlias(
  database: Pick<Database, 'dataSource'>,
  request: AliasRequest,
  authority: Authority,
): Promise<Decided> {
  const { kind, slug, from = null, until = null } = request;
  const name = squeeze(request.name);
  if (name === '') throw new TalkgraphError('USAGE', 'The name is empty.', { where: slug });
  if (kind !== 'company' && (from ?? until) !== null) {
    const names = kind === 'speaker' ? 'Names of speakers' : 'Words for topics';
    throw new TalkgraphError('USAGE', `${names} have no days.`, {
      where: slug,
      hint: 'Leave out --from and --until.',
    });
  }
  return decide(
    database,
    { action: 'alias', kind },
    authority,
    async (manager): Promise<[Subject]> => [await findSubject(manager, kind, slug)],
    async (manager, [subject]) => {
      await adders[kind](manager, subject, { key: nameKeys[kind](name), name, from, until });
      return { what: `${kind} ${subject.slug} (${subject.name}) is also called ${name}`, slug: subject.slug };
    },
  );
}

interface NewName {
  key: string;
  name: string;
  from: string | null;
  until: string | null;
}

const adders: Record<DecidedKind, (manager: EntityManager, subject: Subject, given: NewName) => Promise<void>> = {
  speaker: addSpeakerName,
  company: addCompanyName,
  topic: addTopicWord,
};

async function addSpeakerName(manager: EntityManager, subject: Subject, { key, name }: NewName): Promise<void> {
  const added = await queryRows(
    manager,
    `INSERT INTO person_names (key, person_id, name) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING key`,
    [key, subject.id, name],
  );
  if (added.length === 0) throw isTheirs(subject, name);
}

async function addCompanyName(manager: EntityManager, subject: Subject, given: NewName): Promise<void> {
  const { key, name, from, until } = given;
  const [owner] = await queryRows<{ slug: string }>(
    manager,
    `SELECT c.slug FROM company_names n JOIN companies c ON c.id = n.company_id WHERE n.key = $1 AND c.id <> $2`,
    [key, subject.id],
  );
  if (owner) {
    throw new TalkgraphError('DECISION_REFUSED', `"${name}" is a name of the company "${owner.slug}".`, {
      where: name,
      hint: `If they are one: talkgraph merge company ${owner.slug} ${subject.slug} --why "…". If not, take the name out of it: talkgraph split company ${owner.slug} --name "${name}" --why "…".`,
    });
  }
  const written = await queryRows(
    manager,
    `INSERT INTO ${kindTables.company.names} AS present (key, company_id, name, used_from, used_until)
     VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (key) DO UPDATE
       SET used_from = coalesce($4, present.used_from), used_until = coalesce($5, present.used_until)
       WHERE (present.used_from, present.used_until)
         IS DISTINCT FROM (coalesce($4, present.used_from), coalesce($5, present.used_until))
     RETURNING key`,
    [key, subject.id, name, from, until],
  );
  if (written.length === 0) throw isTheirs(subject, name);
}

async function addTopicWord(manager: EntityManager, subject: Subject, { key, name }: NewName): Promise<void> {
  if (key === '') {
    throw new TalkgraphError('USAGE', `"${name}" has no letter or digit to be found by.`, {
      where: name,
      hint: 'Give the word as people write it.',
    });
  }
  const [owner] = await queryRows<{ slug: string; decided: boolean }>(
    manager,
    'SELECT slug, decided FROM topic_aliases JOIN topics ON topics.id = topic_id WHERE key = $1',
    [key],
  );
  if (owner?.slug === subject.slug) throw isTheirs(subject, name);
  if (owner) {
    throw new TalkgraphError('DECISION_REFUSED', `"${name}" is a word for the topic "${owner.slug}".`, {
      where: name,
      hint: owner.decided
        ? 'It was decided so: see "talkgraph decisions", and undo that decision first if it was wrong.'
        : 'The vocabulary says so. Add a longer word that means this topic only.',
    });
  }
  await manager.query('INSERT INTO topic_aliases (key, alias, topic_id, decided) VALUES ($1, $2, $3, true)', [
    key,
    name,
    subject.id,
  ]);
}

function isTheirs(subject: Subject, name: string): TalkgraphError {
  return new TalkgraphError('DECISION_REFUSED', `"${name}" is a name of "${subject.slug}" already.`, {
    where: name,
    hint: 'Nothing needs to be done.',
  });
}
