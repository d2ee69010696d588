import { TalkgraphError } from '../../base/index.js';
import type { Database } from '../open-database.js';
import { type Authority, type Decided, decide } from './decide.js';
import { findSubject, type Subject } from './find-subject.js';
import { areApart, handOver } from './keep-apart.js';
import { type IdentityKind, kindTables } from './kinds.js';
import { moveReferences } from './move-references.js';

/**
 * Makes two speakers or companies one: the second takes the first one's talks and names, and answers to its slug. Its
 * names make the merge hold when pages are imported again.
 * @throws TalkgraphError SLUG_UNKNOWN, or DECISION_REFUSED where they are one already or known not to be the same.
 */
export function mergeRows(
  database: Pick<Database, 'dataSource'>,
  { kind, slug, into }: { kind: IdentityKind; slug: string; into: string },
  authority: Authority,
): Promise<Decided> {
  return decide(
    database,
    { action: 'merge', kind },
    authority,
    async (manager): Promise<[Subject, Subject]> => [
      await findSubject(manager, kind, slug),
      await findSubject(manager, kind, into),
    ],
    async (manager, [gone, kept]) => {
      if (gone.id === kept.id) {
        throw new TalkgraphError('DECISION_REFUSED', `"${slug}" and "${into}" are the same ${kind} already.`, {
          where: slug,
          hint: 'Nothing needs to be done.',
        });
      }
      if (await areApart(manager, kind, gone.id, kept.id)) {
        throw new TalkgraphError('DECISION_REFUSED', `It was decided that "${slug}" and "${into}" are not the same.`, {
          where: slug,
          hint: 'See "talkgraph decisions" for why, and undo that decision first if it was wrong.',
        });
      }
      await moveReferences(manager, kind, gone.id, kept.id);
      await handOver(manager, kind, gone.id, kept.id);
      await manager.query(`DELETE FROM ${kindTables[kind].table} WHERE id = $1`, [gone.id]);
      await manager.query('INSERT INTO identity_redirects (kind, slug, target_id) VALUES ($1, $2, $3)', [
        kind,
        gone.slug,
        kept.id,
      ]);
      return { what: `${kind} ${gone.slug} (${gone.name}) is ${kept.slug} (${kept.name})`, slug: kept.slug };
    },
  );
}
