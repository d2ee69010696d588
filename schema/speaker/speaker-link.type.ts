import { Field, ObjectType } from 'type-graphql';
import { UrlScalar } from '../scalars.js';

/** A page of a speaker's own; its fields are those of SpeakerLinkRow. */
@ObjectType({ simpleResolvers: true, description: 'A page of a speaker’s own: a profile, or a site.' })
export class SpeakerLink {
  @Field(() => String, {
    description:
      'On which site it is: "github", "x", "linkedin", "mastodon", "meetup", …; "web" for a site of their own.',
  })
  site!: string;

  @Field(() => UrlScalar, { description: 'Its address, in one form: the same page has one address.' })
  url!: string;
}
