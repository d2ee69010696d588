import { readNamesOfCompanies } from '../../src/store/index.js';
import { manyByKey, type TalkgraphContext } from '../context.js';
import { byName } from '../relay/node.loader.js';

/** All names of each company, oldest first. */
export const namesByCompany = manyByKey(readNamesOfCompanies, (row) => row.ownerId);

/** A company by slug or by any of its names; null where there is none. */
export function loadCompany(context: TalkgraphContext, name: string) {
  return context.load(byName.company, name);
}
