import { Field, ObjectType } from 'type-graphql';
import { type FoundItem, SearchItem } from './search-item.type.js';
import { SearchKind } from './search-kind.enum.js';

/** Something that may be meant by what is being typed. */
@ObjectType({ simpleResolvers: true, description: 'Something that may be meant by what is being typed.' })
export class Suggestion {
  @Field(() => SearchKind, { description: 'What kind of thing it is.' })
  kind!: string;

  @Field(() => String, { description: 'Its name or title.' })
  name!: string;

  @Field(() => SearchItem, { description: 'The thing itself.' })
  node!: FoundItem;
}
