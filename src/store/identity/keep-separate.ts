import { TalkgraphError } from '../../base/index.js';
import type { Database } from '../open-database.js';
import { type Authority, type Decided, decide } from './decide.js';
import { findSubject, type Subject } from './find-subject.js';
import { areApart, keepApart } from './keep-apart.js';
import type { IdentityKind } from './kinds.js';

/**
 * Decides that two speakers or companies are not the same: nothing makes them one until this is undone.
 * @throws TalkgraphError SLUG_UNKNOWN, or DECISION_REFUSED where they are one, or it was decided before.
 */
export function keepSeparate(
  database: Pick<Database, 'dataSource'>,
  { kind, slug, other }: { kind: IdentityKind; slug: string; other: string },
  authority: Authority,
): Promise<Decided> {
  return decide(
    database,
    { action: 'not-same', kind },
    authority,
    async (manager): Promise<[Subject, Subject]> => [
      await findSubject(manager, kind, slug),
      await findSubject(manager, kind, other),
    ],
    async (manager, [one, two]) => {
      if (one.id === two.id) {
        throw new TalkgraphError('DECISION_REFUSED', `"${slug}" and "${other}" lead to one ${kind}.`, {
          where: slug,
          hint: `Take one out first: talkgraph split ${kind} ${one.slug} --talk TALK-SLUG --why "…".`,
        });
      }
      if (await areApart(manager, kind, one.id, two.id)) {
        throw new TalkgraphError('DECISION_REFUSED', `That "${slug}" and "${other}" are not the same is known.`, {
          where: slug,
          hint: 'Nothing needs to be done.',
        });
      }
      await keepApart(manager, kind, one.id, two.id);
      return { what: `${kind} ${one.slug} (${one.name}) is not ${two.slug} (${two.name})`, slug: one.slug };
    },
  );
}
