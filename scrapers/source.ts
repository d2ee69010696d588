/**
 * The contract between a source and the rest of the program. A source is pure: a page goes in, event records and
 * further addresses come out. It neither fetches nor stores, and it knows nothing of talks: finding those in an
 * event's text is the extractor's work.
 */

/** One document as it was fetched or read from a file. */
export interface Page {
  /** The address that was asked for: `https://…`, or `file://…` for a saved file. */
  address: string;
  /** The address that answered, after redirects. The same as `address` for a file. */
  finalAddress: string;
  /** The media type without parameters, in small letters: `text/html`, `text/markdown`, `text/calendar`, … */
  mediaType: string;
  /** The decoded body. */
  body: string;
  /** When it was fetched, or when the file was last changed. */
  fetchedAt: Date;
  /** What whoever handed in the page says of it. */
  hints: PageHints;
}

/** Facts that a page may lack and its giver knows (command line options, a labelled text). They fill gaps only. */
export interface PageHints {
  /** Name of the group. */
  group?: string;
  /** Title of the event. */
  title?: string;
  /** Calendar day of the event, `YYYY-MM-DD`. */
  date?: string;
  /** Public address of the page or event. */
  url?: string;
  /** BCP 47 tag. */
  language?: string;
  /** IANA time zone. */
  timeZone?: string;
}

/** A community that meets, as a page names it. */
export interface GroupRecord {
  name: string;
  /** Identity, namespaced: `meetup:<urlname in small letters>`, `host:<domain>`, `name:<folded name>`. First is best. */
  keys: string[];
  url: string | null;
  /** IANA name. */
  timeZone: string | null;
  city: string | null;
  /** Region or state, as written. */
  region: string | null;
  /** ISO 3166-1 alpha-2 in capitals. */
  country: string | null;
}

/** A place, after schema.org Place. */
export interface VenueRecord {
  name: string | null;
  address: string | null;
  city: string | null;
  region: string | null;
  /** ISO 3166-1 alpha-2 in capitals where the page gives a code, else null. */
  country: string | null;
  latitude: number | null;
  longitude: number | null;
}

/** schema.org EventStatusType, in our words. */
export type EventStatus = 'scheduled' | 'cancelled' | 'postponed' | 'rescheduled';

/** schema.org EventAttendanceModeEnumeration: in a place, online, or both. */
export type AttendanceMode = 'offline' | 'online' | 'mixed';

/** The text of an event, in one of two forms. HTML is turned into Markdown by its reader (formats/html-to-markdown). */
export interface EventText {
  format: 'markdown' | 'text';
  body: string;
}

/** An event as a source states it. */
export interface EventRecord {
  /**
   * Identity, namespaced, best first: `meetup:<event id>`, `ical:<UID>`, `url:<canonical address>`,
   * `file:<digest of the text>`. Two records that share any key are the same edition.
   */
  keys: string[];
  group: GroupRecord | null;
  title: string | null;
  /** Public address of the event. */
  url: string | null;
  text: EventText;
  /** False where the page itself cuts the text short; a full text is never replaced by a cut one. */
  complete: boolean;
  /** `announcement` says what will be, `recap` what was. */
  genre: 'announcement' | 'recap';
  /** Start as ISO 8601 with offset or Z; null where only the day, or nothing, is known. */
  startsAt: string | null;
  /** End as ISO 8601 with offset or Z. */
  endsAt: string | null;
  /** Local calendar day of the start, `YYYY-MM-DD`. */
  startsOn: string | null;
  /** IANA name; never guessed from an offset. */
  timeZone: string | null;
  status: EventStatus;
  /** Null where the page does not say. */
  attendance: AttendanceMode | null;
  venue: VenueRecord | null;
  onlineUrl: string | null;
  /** BCP 47 tag where the page states one. */
  language: string | null;
  /** Names of organisations that the page's data (not its prose) states as hosting or organising. */
  hosts: string[];
  /** Likewise, as sponsoring. */
  sponsors: string[];
}

/** An address that a page leads to and that should be read as well. */
export interface FurtherAddress {
  address: string;
  /** For progress and reports: why it should be read ("event page", "past events"). */
  reason: string;
}

/** Something on a page that could not be read. The rest of the page is read all the same. */
export interface ReadingProblem {
  /** What could not be read: "event 303443195", "VEVENT 3". */
  where: string;
  message: string;
}

/** All that a source reads from one page. Finding nothing is a value: empty lists. */
export interface Reading {
  events: EventRecord[];
  further: FurtherAddress[];
  problems: ReadingProblem[];
}

/** A kind of place that is read. */
export interface Source {
  /** Kebab-case; the name of its folder. */
  name: string;
  /** One sentence for `talkgraph sources`. */
  about: string;
  /** Whether this source can read the page. The registry asks in order of preference; the first yes wins. */
  recognises(page: Page): boolean;
  /**
   * Reads the page.
   * @throws TalkgraphError PAGE_UNREADABLE where the page as a whole is not in the expected shape (a login page, say).
   */
  read(page: Page): Reading;
}
