import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { TalkgraphContext } from '../context.js';
import { ApiError } from '../errors.js';
import { decodeId, nodeTypes } from './global-id.js';
import { byId } from './node.loader.js';
import { Node } from './node.type.js';

const mostIds = 100;

/** Anything by its id. */
@Resolver()
export class NodeResolver {
  @Query(() => Node, { nullable: true, description: 'Anything by its `id`; null where it is no longer there.' })
  node(
    @Arg('id', () => ID, { description: 'An `id` from an answer of this API.' }) id: string,
    @Ctx() context: TalkgraphContext,
  ) {
    return loadNode(context, id);
  }

  @Query(() => [Node], {
    nullable: 'items',
    description: 'Many things by their `id`, in the order asked for; null for each that is no longer there.',
  })
  nodes(
    @Arg('ids', () => [ID], { description: `Up to ${mostIds} \`id\`s from answers of this API.` }) ids: string[],
    @Ctx() context: TalkgraphContext,
  ) {
    if (ids.length > mostIds) {
      throw new ApiError('TOO_MANY_VALUES', `\`ids\` holds ${ids.length} values; it takes at most ${mostIds}.`, {
        argument: 'ids',
        value: ids.length,
        maximum: mostIds,
      });
    }
    return ids.map((id) => loadNode(context, id));
  }
}

async function loadNode(context: TalkgraphContext, text: string) {
  const { noun, id } = decodeId(text);
  const row = await context.load<number, object | null>(byId[noun], id);
  return row && { ...row, __typename: nodeTypes[noun] };
}
