import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { CompanyRow, PeriodRow } from '../../src/store/index.js';
import { Company } from '../company/company.type.js';
import type { TalkgraphContext } from '../context.js';
import { byId } from '../relay/node.loader.js';
import { Talk } from '../talk/talk.type.js';
import { loadTotals, monthsByCompany, rankingByCompany, rolesByCompany } from './company-statistics.loader.js';
import { CompanyStatistics } from './company-statistics.type.js';
import { CompanyStatisticsFilter, readFactFilter } from './filters.js';
import { checkFirst, firstOptions } from './first.js';
import { shareOf } from './share.js';
import {
  GroupTalkCount,
  MonthTalkCount,
  RoleTalkCount,
  SpeakerTalkCount,
  TopicTalkCount,
  YearTalkCount,
} from './talk-count.type.js';

/** Leads from a company to its statistics. */
@Resolver(() => Company)
export class StatisticsOfCompanyResolver {
  @FieldResolver(() => CompanyStatistics, {
    description: 'What its talks add up to, for a dashboard. Counted by the database; no list needs to be read for it.',
  })
  async statistics(
    @Root() company: CompanyRow,
    @Arg('filter', () => CompanyStatisticsFilter, {
      nullable: true,
      description: 'Which of its talks to count; all of them without it.',
    })
    filter: CompanyStatisticsFilter | null,
    @Ctx() context: TalkgraphContext,
  ) {
    return new CompanyStatistics(company.id, await readFactFilter(context, filter));
  }
}

/** The statistics of a company. */
@Resolver(() => CompanyStatistics)
export class CompanyStatisticsResolver {
  @FieldResolver(() => Int, { description: 'How many talks.' })
  async talkCount(@Root() statistics: CompanyStatistics, @Ctx() context: TalkgraphContext) {
    return (await loadTotals(context, statistics)).talks;
  }

  @FieldResolver(() => Int, {
    description: 'How many of those talks have no known date; they are in no year and no month.',
  })
  async undatedTalkCount(@Root() statistics: CompanyStatistics, @Ctx() context: TalkgraphContext) {
    return (await loadTotals(context, statistics)).undatedTalks;
  }

  @FieldResolver(() => Int, { description: 'How many people spoke for it.' })
  async speakerCount(@Root() statistics: CompanyStatistics, @Ctx() context: TalkgraphContext) {
    return (await loadTotals(context, statistics)).speakers;
  }

  @FieldResolver(() => Int, {
    description: 'How many editions it hosted. A topic in the filter leaves those with a talk about it.',
  })
  async hostedEditionCount(@Root() statistics: CompanyStatistics, @Ctx() context: TalkgraphContext) {
    return (await loadTotals(context, statistics)).hostedEditions;
  }

  @FieldResolver(() => Int, {
    description: 'How many editions it sponsored. A topic in the filter leaves those with a talk about it.',
  })
  async sponsoredEditionCount(@Root() statistics: CompanyStatistics, @Ctx() context: TalkgraphContext) {
    return (await loadTotals(context, statistics)).sponsoredEditions;
  }

  @FieldResolver(() => Talk, { nullable: true, description: 'The earliest of the dated talks.' })
  async firstTalk(@Root() statistics: CompanyStatistics, @Ctx() context: TalkgraphContext) {
    const { firstTalkId } = await loadTotals(context, statistics);
    return firstTalkId === null ? null : context.load(byId.talk, firstTalkId);
  }

  @FieldResolver(() => Talk, { nullable: true, description: 'The latest of the dated talks, which may lie ahead.' })
  async latestTalk(@Root() statistics: CompanyStatistics, @Ctx() context: TalkgraphContext) {
    const { latestTalkId } = await loadTotals(context, statistics);
    return latestTalkId === null ? null : context.load(byId.talk, latestTalkId);
  }

  @FieldResolver(() => [TopicTalkCount], {
    description:
      'What the talks are about, the topic of most talks first. A topic counts the talks about topics below it, too.',
  })
  async topics(
    @Root() statistics: CompanyStatistics,
    @Arg('first', () => Int, firstOptions(10)) first: number,
    @Ctx() context: TalkgraphContext,
  ) {
    const [rows, { talks: all }] = await Promise.all([
      context.load(rankingByCompany.topics, keyOf(statistics, first)),
      loadTotals(context, statistics),
    ]);
    return rows.map((row) => ({ topic: row, talkCount: row.talks, share: shareOf(row.talks, all) }));
  }

  @FieldResolver(() => [GroupTalkCount], { description: 'Where the talks were given, the group of most talks first.' })
  async groups(
    @Root() statistics: CompanyStatistics,
    @Arg('first', () => Int, firstOptions(10)) first: number,
    @Ctx() context: TalkgraphContext,
  ) {
    const [rows, { talks: all }] = await Promise.all([
      context.load(rankingByCompany.groups, keyOf(statistics, first)),
      loadTotals(context, statistics),
    ]);
    return rows.map((row) => ({ group: row, talkCount: row.talks, share: shareOf(row.talks, all) }));
  }

  @FieldResolver(() => [SpeakerTalkCount], { description: 'Who spoke for it, the speaker of most talks first.' })
  async speakers(
    @Root() statistics: CompanyStatistics,
    @Arg('first', () => Int, firstOptions(10)) first: number,
    @Ctx() context: TalkgraphContext,
  ) {
    const [rows, { talks: all }] = await Promise.all([
      context.load(rankingByCompany.speakers, keyOf(statistics, first)),
      loadTotals(context, statistics),
    ]);
    return rows.map((row) => ({ speaker: row, talkCount: row.talks, share: shareOf(row.talks, all) }));
  }

  @FieldResolver(() => [RoleTalkCount], { description: 'The roles of its speakers, that of most talks first.' })
  async roles(
    @Root() statistics: CompanyStatistics,
    @Arg('first', () => Int, firstOptions(10)) first: number,
    @Ctx() context: TalkgraphContext,
  ) {
    const [rows, { talks: all }] = await Promise.all([
      context.load(rolesByCompany, keyOf(statistics, first)),
      loadTotals(context, statistics),
    ]);
    return rows.map(({ role, talks }) => ({ role, talkCount: talks, share: shareOf(talks, all) }));
  }

  @FieldResolver(() => [YearTalkCount], {
    description:
      'The talks a year, oldest first: every year from the first talk to the latest, those without talks too.',
  })
  async talksByYear(@Root() statistics: CompanyStatistics, @Ctx() context: TalkgraphContext) {
    const months = await loadMonths(context, statistics);
    return listYears(months);
  }

  @FieldResolver(() => [MonthTalkCount], {
    description: 'The talks a month, oldest first: those months that have any.',
  })
  async talksByMonth(@Root() statistics: CompanyStatistics, @Ctx() context: TalkgraphContext) {
    const months = await loadMonths(context, statistics);
    return months.map(({ start, talks }) => ({ month: start, talkCount: talks }));
  }
}

const keyOf = ({ ownerId, filter }: CompanyStatistics, first: number) => ({
  ownerId,
  filter,
  first: checkFirst(first),
});

function loadMonths(context: TalkgraphContext, statistics: CompanyStatistics): Promise<PeriodRow[]> {
  return context.load(monthsByCompany, keyOf(statistics, 1));
}

function listYears(months: PeriodRow[]): YearTalkCount[] {
  const byYear = new Map<number, number>();
  for (const { start, talks } of months) {
    const year = Number.parseInt(start, 10);
    byYear.set(year, (byYear.get(year) ?? 0) + talks);
  }
  const years = [...byYear.keys()];
  if (years.length === 0) return [];
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  return Array.from({ length: last - first + 1 }, (_, index) => ({
    year: first + index,
    talkCount: byYear.get(first + index) ?? 0,
  }));
}
