import { ObjectType } from 'type-graphql';
import type { FactFilter } from '../../src/store/index.js';

/** What a company's talks add up to. Its fields are read when asked for: they are in the resolver. */
@ObjectType({
  description:
    'What the talks of a company add up to: those by people who then worked for it, under a filter. A talk with several of its speakers counts once.',
})
export class CompanyStatistics {
  /** The company. */
  readonly ownerId: number;
  readonly filter: FactFilter;

  constructor(ownerId: number, filter: FactFilter) {
    this.ownerId = ownerId;
    this.filter = filter;
  }
}
