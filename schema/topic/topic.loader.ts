import { readAliasesOfTopics, readChildrenOfTopics } from '../../src/store/index.js';
import { manyByKey, type TalkgraphContext } from '../context.js';
import { byName } from '../relay/node.loader.js';

/** Other words for each topic. */
export const aliasesByTopic = manyByKey(readAliasesOfTopics, (row) => row.ownerId);
/** The topics right below each topic. */
export const childrenByTopic = manyByKey(readChildrenOfTopics, (row) => row.parentId as number);

/** A topic by slug or by another word for it; null where there is none. */
export function loadTopic(context: TalkgraphContext, name: string) {
  return context.load(byName.topic, name);
}
