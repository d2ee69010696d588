import type { Block } from './blocks/index.js';
import { calendarWords, foldWords, labels, logisticWords, stopWords } from './locales/index.js';
import { isUnnamed } from './not-talks/index.js';
import type { Section } from './rules/candidate.js';

/**
 * For each block the section it stands in. A section is opened by a heading, or by a label with nothing behind it
 * ("Agenda:", "About the speaker"); it ends at the next one. A heading below a heading of logistics is logistics too.
 * @param group name of the group: a heading that is but the group's name and a month speaks of another evening.
 */
export function findSections(blocks: readonly Block[], group: string | null): Section[] {
  const groupWords = new Set(foldWords(group ?? '').split(' '));
  const open: { level: number; section: Section }[] = [];
  let current: Section = { kind: null, head: -1 };
  const words = findDetails(blocks);
  const told = blocks.findIndex((block, at) => at >= words && block.kind !== 'heading');
  const beginning = told < 0 ? blocks.length : told;
  return blocks.map((block, at) => {
    if (at < words) return { kind: 'logistics', head: 0 };
    // Below the page's own heading stands all that it has to say, whatever it is called.
    const isOwn = at < beginning;
    const read = readSectionKind(block, groupWords);
    // "PLEASE RSVP ONLY ONCE!" is a cry, under which nothing stands.
    const isCall = block.level === 7 && /!$/.test(block.run.text);
    const kind = read === 'logistics' && (isCall || (isOwn && !isPlace(block))) ? undefined : read;
    const isHeading = block.kind === 'heading';
    // "Title: …" ends a list of hosts that no heading opened.
    const ends = block.label?.kind === 'title' && open[open.length - 1]?.level === 8;
    if (!isHeading && kind === undefined && !ends) return current;
    const level = isHeading ? block.level : 8;
    while (open.length > 0 && (open[open.length - 1]?.level ?? 0) >= level) open.pop();
    const above = open[open.length - 1]?.section.kind ?? null;
    const inherited =
      above === 'logistics' ||
      above === 'sponsor' ||
      above === 'host' ||
      above === 'bio' ||
      above === 'programme' ||
      above === 'speaker'
        ? above
        : null;
    current = { kind: kind ?? inherited, head: at };
    open.push({ level, section: current });
    return current;
  });
}

/** "Where", "Address": a word for it, and not "Next event" over all that the page says. */
function isPlace(block: Block): boolean {
  return (
    labels.has(foldWords(block.run.text)) &&
    !/^(?:next|upcoming|future|proch|nächst|próxim|prossim|volgend)/iu.test(block.run.text)
  );
}

/**
 * Where the organiser's words begin on a copied event page: at "Details", below "Hosted by …" and the group's name and
 * stars. What stands above is the place and who invites. 0 for any other text.
 */
function findDetails(blocks: readonly Block[]): number {
  const head = blocks.slice(0, 30);
  const host = head.findIndex((block) => /^hosted by \p{Lu}/iu.test(block.run.text) && block.run.text.length < 80);
  const details = host < 0 ? -1 : head.findIndex((block, at) => at > host && /^details$/iu.test(block.run.text));
  const isShort = head.slice(0, details).every((block) => block.run.text.length <= 160);
  return details > 0 && isShort ? details : 0;
}

const programmeWords = new Set([
  'talk',
  'presentation',
  'workshop',
  'keynote',
  'vortrag',
  'charla',
  'palestra',
  'talks',
  'presentations',
  'sessions',
  'agenda',
  'programme',
  'program',
  'schedule',
  'vortrage',
  'charlas',
  'palestras',
  'speakers',
  'prednasky',
]);

/** What is said of a programme without a subject of its own. */
const qualifiers = new Set([
  'detailed',
  'full',
  'details',
  'complete',
  'provisional',
  'preliminary',
  'detaille',
  'detallado',
  'detalhado',
  'geplantes',
]);

function readSectionKind(block: Block, groupWords: ReadonlySet<string>): Section['kind'] | undefined {
  if (block.timed) return undefined;
  if (block.label && block.label.value.text === '') return block.label.kind;
  // "TBA" over a name is a talk's place.
  if (block.kind !== 'heading' || isUnnamed(block.run.text)) return undefined;
  const folded = foldWords(block.run.text);
  const known = labels.get(folded) ?? labels.get(folded.replace(/ \d+$/, ''));
  if (known) return known;
  if (
    /^(?:next|upcoming|future|prochain|nächste|próxim|last month|previous|past)\b/iu.test(block.run.text) &&
    block.run.text.length < 60
  )
    return 'logistics';
  if (
    /^(?:this (?:month|time|week|meeting|evening|edition)|tonight|today)(?: s)?(?: (?:talks?|programme?|meeting|agenda|speakers?|topics?))?$/.test(
      folded,
    )
  )
    return 'programme';
  const words = folded.split(' ').filter((word) => !/^\d+(?:st|nd|rd|th)?$/.test(word));
  const own = words.filter(
    (word) =>
      !calendarWords.has(word) &&
      !groupWords.has(word) &&
      !stopWords.has(word) &&
      !logisticWords.has(word) &&
      !qualifiers.has(word) &&
      !programmeWords.has(word),
  );
  const named = words.some((word) => groupWords.has(word) || logisticWords.has(word));
  if (own.length > 0) return undefined;
  if (words.some((word) => programmeWords.has(word))) return 'programme';
  // The first level names the page itself.
  return named && block.level > 1 ? 'logistics' : undefined;
}
