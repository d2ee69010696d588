import {
  countEditions,
  countEditionsOfParents,
  type EditionFilter,
  type EditionParent,
  readCompaniesOfEditions,
  readDescriptionsOfEditions,
  readEditions,
  readEditionsOfParents,
  readPagesOfEditions,
} from '../../src/store/index.js';
import { manyByKey, oneByKey, type TalkgraphContext } from '../context.js';
import { checkDateRange } from '../date-range.js';
import { checkLength, findFilterIds } from '../named-filter.js';
import { defineList, loadList } from '../relay/list-batch.js';
import { readPageArgs } from '../relay/page.js';
import type { EditionFilterInput, EditionListArgs } from './edition.args.js';
import { EditionConnection } from './edition.type.js';

/** The companies that host or sponsor each edition. */
export const companiesByEdition = manyByKey(readCompaniesOfEditions, (row) => row.editionId);
/** The text of each edition. */
export const descriptionByEdition = oneByKey(readDescriptionsOfEditions, (row) => row.editionId);
/** The pages that each edition was read from. */
export const pagesByEdition = manyByKey(readPagesOfEditions, (row) => row.editionId);

const defineEditionsOf = (parent: EditionParent) =>
  defineList({
    read: (reader, ids, filter: EditionFilter, page) => readEditionsOfParents(reader, parent, ids, filter, page),
    count: (reader, ids, filter) => countEditionsOfParents(reader, parent, ids, filter),
  });

const editionsOf = {
  group: defineEditionsOf('group'),
  host: defineEditionsOf('host'),
  sponsor: defineEditionsOf('sponsor'),
};

/** A page of all editions. */
export async function loadEditions(context: TalkgraphContext, args: EditionListArgs) {
  const page = readPageArgs(args, args.orderBy);
  const filter = await readFilter(context, args.filter);
  const rows = await readEditions(context.reader, filter, page.request);
  return new EditionConnection(rows, page, () => countEditions(context.reader, filter));
}

/** A page of the editions of a group, or of those that a company hosts or sponsors. */
export async function loadEditionsOf(
  context: TalkgraphContext,
  parent: EditionParent,
  id: number,
  args: EditionListArgs,
) {
  const page = readPageArgs(args, args.orderBy);
  const filter = await readFilter(context, args.filter);
  return loadList(context, editionsOf[parent], EditionConnection, id, filter, page);
}

async function readFilter(
  context: TalkgraphContext,
  filter: EditionFilterInput | null | undefined,
): Promise<EditionFilter> {
  if (!filter) return {};
  const { statuses, from, to, hasTalks } = filter;
  checkDateRange(filter);
  if (statuses) checkLength('statuses', statuses);
  const groupIds = await findFilterIds(context, 'group', 'groups', filter.groups);
  return { groupIds, statuses: statuses ?? [], from, to, hasTalks };
}
