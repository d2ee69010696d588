import { createUnionType, Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { RankingRequest } from '../../src/store/index.js';
import { Company } from '../company/company.type.js';
import { Group } from '../group/group.type.js';
import { Speaker } from '../speaker/speaker.type.js';
import { Topic } from '../topic/topic.type.js';

/** What a leader board can rank; the values are the store's. */
export const LeaderBoardKind = {
  COMPANIES: 'companies',
  SPEAKERS: 'speakers',
  TOPICS: 'topics',
  GROUPS: 'groups',
} as const;

registerEnumType(LeaderBoardKind, {
  name: 'LeaderBoardKind',
  description: 'What a leader board ranks.',
  valuesConfig: {
    COMPANIES: {
      description: 'Companies, by the talks of their speakers. Where the filter names companies, these only.',
    },
    SPEAKERS: {
      description: 'Speakers, by their talks. Where the filter names companies, by the talks they gave for these.',
    },
    TOPICS: {
      description:
        'Topics, by the talks about them and the topics below them. Topics that the filter names are left out: all counted talks are about them.',
    },
    GROUPS: { description: 'Groups, by the talks given there.' },
  },
});

/** The GraphQL type of what is ranked. */
export const subjectTypes = { companies: 'Company', speakers: 'Speaker', topics: 'Topic', groups: 'Group' } as const;

/** Any of the types that are ranked. */
export const LeaderBoardSubject = createUnionType({
  name: 'LeaderBoardSubject',
  description: 'What a leader board ranks.',
  types: () => [Company, Speaker, Topic, Group] as const,
  resolveType: (value: object) => (value as { __typename?: string }).__typename,
});

/** A place on a leader board. */
@ObjectType({ simpleResolvers: true, description: 'A place on a leader board.' })
export class LeaderBoardEntry {
  @Field(() => Int, {
    description: 'The rank, from 1. Those with as many talks share one, and the next ranks are left out.',
  })
  rank!: number;

  @Field(() => LeaderBoardSubject, { description: 'Who or what has it.' })
  subject!: Company | Speaker | Topic | Group;

  @Field(() => Int, { description: 'How many of the counted talks.' })
  talkCount!: number;

  @Field(() => Float, { description: 'Their part of all counted talks, from 0 to 1.' })
  share!: number;
}

/** A leader board. Its fields are read when asked for: they are in the resolver. */
@ObjectType({ description: 'Who or what has most talks, under a filter.' })
export class LeaderBoard {
  readonly request: RankingRequest;
  readonly first: number;

  constructor(request: RankingRequest, first: number) {
    this.request = request;
    this.first = first;
  }
}
