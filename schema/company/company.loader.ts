import { readNamesOfCompanies } from '../../src/store/index.js';
import { manyByKey, type TalkgraphContext } from '../context.js';
import { findId } from '../named-filter.js';
import { byId } from '../relay/node.loader.js';

/** All names of each company, oldest first. */
export const namesByCompany = manyByKey(readNamesOfCompanies, (row) => row.ownerId);

/** A company by slug or by any of its names; null where there is none. */
export async function loadCompany(context: TalkgraphContext, name: string) {
  const id = await findId(context, 'company', name);
  return id === null ? null : context.load(byId.company, id);
}
