import { Field, ID, InterfaceType } from 'type-graphql';

/** The options of every `id` field. */
export const idField = {
  description: 'Identifies it among all things of this API. Opaque; give it to `node` as it is.',
};

/** The interface of all that has an id. */
@InterfaceType({
  description: 'Anything that can be read again by its `id`.',
  resolveType: (value: { __typename: string }) => value.__typename,
})
export abstract class Node {
  @Field(() => ID, idField)
  id!: string;
}
