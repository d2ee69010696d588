import { readAliasesOfTopics, readChildrenOfTopics } from '../../src/store/index.js';
import { manyByKey, type TalkgraphContext } from '../context.js';
import { findId } from '../named-filter.js';
import { byId } from '../relay/node.loader.js';

/** Other words for each topic. */
export const aliasesByTopic = manyByKey(readAliasesOfTopics, (row) => row.ownerId);
/** The topics right below each topic. */
export const childrenByTopic = manyByKey(readChildrenOfTopics, (row) => row.parentId as number);

/** A topic by slug or by another word for it; null where there is none. */
export async function loadTopic(context: TalkgraphContext, name: string) {
  const id = await findId(context, 'topic', name);
  return id === null ? null : context.load(byId.topic, id);
}
