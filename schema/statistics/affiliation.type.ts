import { Field, Int, ObjectType } from 'type-graphql';
import { Company } from '../company/company.type.js';
import { DateScalar } from '../scalars.js';

/** A role within an affiliation; its fields are those of AffiliationRoleRow, with `talkCount` for `talks`. */
@ObjectType({ simpleResolvers: true, description: 'A role that a speaker had at a company, as their talks tell.' })
export class AffiliationRole {
  @Field(() => String, { nullable: true, description: 'The role as written; null for the talks that do not say it.' })
  role!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day of the first talk in it; null where undated.' })
  from!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day of the last talk in it; null where undated.' })
  until!: string | null;

  @Field(() => Int, { description: 'How many talks they gave in it.' })
  talkCount!: number;
}

/** A time at a company. */
@ObjectType({
  simpleResolvers: true,
  description:
    'A time in which a speaker spoke for one company and no other, as their talks tell. It may have begun earlier and lasted longer.',
})
export class Affiliation {
  @Field(() => Company, { description: 'The company.' })
  company!: Company;

  @Field(() => DateScalar, { nullable: true, description: 'The day of the first talk for it; null where undated.' })
  from!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day of the last talk for it; null where undated.' })
  until!: string | null;

  @Field(() => Int, { description: 'How many talks they gave for it in this time.' })
  talkCount!: number;

  @Field(() => [AffiliationRole], { description: 'The roles they had there in this time, latest first.' })
  roles!: AffiliationRole[];
}
