import { Field, ObjectType } from 'type-graphql';
import type { CompanyRow } from '../../src/store/index.js';
import { createConnection } from '../relay/connection.js';
import { Node } from '../relay/node.type.js';
import { DateScalar } from '../scalars.js';

/** A company; its fields are those of {@link CompanyRow}, its relations are in company.resolver. */
@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'A company or other organisation that speakers work for, or that hosts or sponsors editions.',
})
export class Company extends Node {
  @Field(() => String, { description: 'Its stable public name, as used in addresses.' })
  slug!: string;

  @Field(() => String, { description: 'Its name, the latest in use.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'The domain of its site ("example.org").' })
  domain!: string | null;
}

/** A name of a company; its fields are those of CompanyNameRow. */
@ObjectType({ simpleResolvers: true, description: 'A name that a company has or had.' })
export class CompanyName {
  @Field(() => String, { description: 'The name.' })
  name!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The day from which it is known to have been in use.' })
  from!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day until which it was in use; null where it still is, or this is not known.',
  })
  until!: string | null;
}

/** Lists of companies. */
export const CompanyConnection = createConnection<CompanyRow>('Company', 'companies', () => Company);
