import { agendaLine } from './agenda-line.js';
import { boldLead } from './bold-lead.js';
import type { BlockRule, PageRule } from './candidate.js';
import { columns } from './columns.js';
import { creditedLine } from './credited-line.js';
import { describedSpeakers } from './described-speakers.js';
import { labelledSpeaker } from './labelled-speaker.js';
import { labelledTitle } from './labelled-title.js';
import { ledParagraph } from './led-paragraph.js';
import { nestedTalk } from './nested-talk.js';
import { numberedTalk } from './numbered-talk.js';
import { presenterTable } from './presenter-table.js';
import { profiledLine } from './profiled-line.js';
import { programmeItem } from './programme-item.js';
import { proseRecap } from './prose-recap.js';
import { quotedCredits } from './quoted-credits.js';
import { singleTalk } from './single-talk.js';
import { speakerOverTitle } from './speaker-over-title.js';
import { talkHeading } from './talk-heading.js';
import { titlesInEventTitle } from './titles-in-event-title.js';

/** Asked at each block, in this order; the first that reads a talk wins. */
export const blockRules: readonly BlockRule[] = [
  // The author's own labels say what is what: nothing is to be guessed.
  labelledTitle,
  labelledSpeaker,
  presenterTable,
  // Two levels of a list tell more than one line of it, and a line alone would take the parent for a bare title.
  nestedTalk,
  // "Talk 2: …" says that a title follows, whatever comes after.
  numberedTalk,
  // Three parts in a row of lines tell what a dash alone does not.
  columns,
  // From here on the line's own form must tell: with a time, with a credit, with nothing but its place.
  agendaLine,
  boldLead,
  creditedLine,
  profiledLine,
  talkHeading,
  // The other way round is rarer, and a list of organisers looks much like it.
  speakerOverTitle,
  programmeItem,
];

/** Asked once for the page, in this order, each knowing what was found before. */
export const pageRules: readonly PageRule[] = [
  // A paragraph a talk, each begun with its name and title.
  ledParagraph,
  // Prose adds people, companies and talks that no line announces.
  proseRecap,
  // Several talks in one sentence: quotes with a name behind each.
  quotedCredits,
  // Several speakers, each with a part of their own, are several talks.
  describedSpeakers,
  // Talks that are only described may have their titles beside each other in the event's.
  titlesInEventTitle,
  // Only where no talk has a title of its own is the event's title one.
  singleTalk,
];
