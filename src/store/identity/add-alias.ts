import type { EntityManager } from 'typeorm';
import { squeeze, TalkgraphError } from '../../base/index.js';
import type { Database } from '../open-database.js';
import { queryRows } from '../query-rows.js';
import { type Authority, type Decided, decide } from './decide.js';
import { findSubject, type Subject } from './find-subject.js';
import { type IdentityKind, kindTables } from './kinds.js';
import { nameKeys } from './name-key.js';

/** A further name, with the days between which a company used it (`YYYY-MM-DD`), as far as known. */
export interface AliasRequest {
  kind: IdentityKind;
  slug: string;
  name: string;
  from?: string | null;
  until?: string | null;
}

/**
 * Adds a name under which imports find a speaker or company.
 * @throws TalkgraphError SLUG_UNKNOWN; USAGE for days on a speaker's name; DECISION_REFUSED where the name is theirs
 *   already, or is another company's.
 */
export function addAlias(
  database: Pick<Database, 'dataSource'>,
  request: AliasRequest,
  authority: Authority,
): Promise<Decided> {
  const { kind, slug, from = null, until = null } = request;
  const name = squeeze(request.name);
  if (name === '') throw new TalkgraphError('USAGE', 'The name is empty.', { where: slug });
  if (kind === 'speaker' && (from ?? until) !== null) {
    throw new TalkgraphError('USAGE', 'Names of speakers have no days.', {
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
      const add = kind === 'speaker' ? addSpeakerName : addCompanyName;
      await add(manager, subject, { key: nameKeys[kind](name), name, from, until });
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

function isTheirs(subject: Subject, name: string): TalkgraphError {
  return new TalkgraphError('DECISION_REFUSED', `"${name}" is a name of "${subject.slug}" already.`, {
    where: name,
    hint: 'Nothing needs to be done.',
  });
}
