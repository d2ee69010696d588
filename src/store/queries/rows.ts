/**
 * The rows that reads give, and the columns they are made of. Names are those of the API, so that most fields need no
 * code. A column named `group.slug` goes into an object `group` of its own; that object is null where its id is.
 */

/** A topic. */
export interface TopicRow {
  id: number;
  slug: string;
  name: string;
  about: string;
  parentId: number | null;
}

/** A company. */
export interface CompanyRow {
  id: number;
  slug: string;
  name: string;
  domain: string | null;
}

/** A person who has spoken. */
export interface SpeakerRow {
  id: number;
  slug: string;
  name: string;
}

/** A community that meets. */
export interface GroupRow {
  id: number;
  slug: string;
  name: string;
  url: string | null;
  timeZone: string | null;
  city: string | null;
  region: string | null;
  country: string | null;
}

/** An event of a group, with the group. */
export interface EditionRow {
  id: number;
  slug: string;
  title: string | null;
  url: string | null;
  startsOn: string | null;
  startsAt: string | null;
  endsAt: string | null;
  sortAt: string;
  timeZone: string | null;
  status: string;
  attendanceMode: string | null;
  venueName: string | null;
  venueAddress: string | null;
  venueCity: string | null;
  venueRegion: string | null;
  venueCountry: string | null;
  venueLatitude: number | null;
  venueLongitude: number | null;
  onlineUrl: string | null;
  language: string | null;
  group: GroupRow | null;
}

/** A talk. */
export interface TalkRow {
  id: number;
  slug: string;
  editionId: number;
  position: number;
  title: string | null;
  about: string | null;
  abstract: string | null;
  kind: string;
  language: string | null;
  startsAt: string | null;
  /** ISO 8601. */
  duration: string | null;
  sortAt: string;
}

/** A speaker on a talk, with the company of that time. */
export interface AppearanceRow {
  id: number;
  talkId: number;
  sortAt: string;
  role: string | null;
  speakerName: string;
  companyName: string | null;
  /** How sure it is that this is the speaker, 0 to 1; null where nothing had to be weighed. */
  identityConfidence: number | null;
  speaker: SpeakerRow;
  company: CompanyRow | null;
}

/** How the rows of a noun are read: what is selected from where. */
export interface RowShape {
  /** Plural, for names of statements. */
  name: string;
  /** The table with its alias, then what is joined to it. */
  table: string;
  joins: string;
  /** The column that identifies a row. */
  id: string;
  /** The select list. */
  select: string;
}

function defineRow(
  name: string,
  table: string,
  joins: string,
  columns: Record<string, string>,
  objects: Record<string, Record<string, string>> = {},
): RowShape {
  const all: [string, string][] = Object.entries(columns);
  for (const [object, inner] of Object.entries(objects)) {
    for (const [key, sql] of Object.entries(inner)) all.push([`${object}.${key}`, sql]);
  }
  return {
    name,
    table,
    joins,
    id: columns.id as string,
    select: all.map(([key, sql]) => `${sql} AS "${key}"`).join(', '),
  };
}

const speakerColumns = { id: 's.id', slug: 's.slug', name: 's.name' };
const companyColumns = { id: 'c.id', slug: 'c.slug', name: 'c.name', domain: 'c.domain' };
const groupColumns = {
  id: 'g.id',
  slug: 'g.slug',
  name: 'g.name',
  url: 'g.url',
  timeZone: 'g.time_zone',
  city: 'g.city',
  region: 'g.region',
  country: 'g.country',
};

/** How topics are read. */
export const topicRow = defineRow('topics', 'topics o', '', {
  id: 'o.id',
  slug: 'o.slug',
  name: 'o.name',
  about: 'o.about',
  parentId: 'o.parent_id',
});
/** How companies are read. */
export const companyRow = defineRow('companies', 'companies c', '', companyColumns);
/** How speakers are read. */
export const speakerRow = defineRow('speakers', 'people s', '', speakerColumns);
/** How groups are read. */
export const groupRow = defineRow('groups', 'groups g', '', groupColumns);
/** How editions are read, each with its group. */
export const editionRow = defineRow(
  'editions',
  'editions e',
  'LEFT JOIN groups g ON g.id = e.group_id',
  {
    id: 'e.id',
    slug: 'e.slug',
    title: 'e.title',
    url: 'e.url',
    startsOn: "coalesce(e.starts_on, (e.starts_at AT TIME ZONE 'UTC')::date)",
    startsAt: 'e.starts_at',
    endsAt: 'e.ends_at',
    sortAt: 'e.sort_at',
    timeZone: 'e.time_zone',
    status: 'e.status',
    attendanceMode: 'e.attendance',
    venueName: 'e.venue_name',
    venueAddress: 'e.venue_address',
    venueCity: 'e.venue_city',
    venueRegion: 'e.venue_region',
    venueCountry: 'e.venue_country',
    venueLatitude: 'e.venue_latitude',
    venueLongitude: 'e.venue_longitude',
    onlineUrl: 'e.online_url',
    language: 'e.language',
  },
  { group: groupColumns },
);
/** How talks are read. */
export const talkRow = defineRow('talks', 'talks t', '', {
  id: 't.id',
  slug: 't.slug',
  editionId: 't.edition_id',
  position: 't.position',
  title: 't.title',
  about: 't.about',
  abstract: 't.abstract',
  kind: 't.kind',
  language: 't.language',
  startsAt: 't.starts_at',
  duration: `CASE WHEN t.duration_minutes > 0 THEN concat('PT', nullif(t.duration_minutes / 60, 0) || 'H',
    nullif(t.duration_minutes % 60, 0) || 'M') END`,
  sortAt: 't.sort_at',
});
/** How appearances are read, each with speaker and company. */
export const appearanceRow = defineRow(
  'appearances',
  'appearances a',
  'JOIN people s ON s.id = a.person_id LEFT JOIN companies c ON c.id = a.company_id',
  {
    id: 'a.id',
    talkId: 'a.talk_id',
    sortAt: 'a.sort_at',
    role: 'a.role',
    speakerName: 'a.person_name',
    companyName: 'a.company_name',
    identityConfidence: 'a.identity_confidence',
  },
  { speaker: speakerColumns, company: companyColumns },
);
