import { timeLength } from '../blocks/clock-time.js';
import { joinRuns, sliceRun } from '../blocks/index.js';
import { isNotTalk } from '../not-talks/index.js';
import { readCredits } from '../refiners/credits.js';
import { readTalkLine } from '../refiners/talk-line.js';
import { isCounted } from '../refiners/title.js';
import { readUnnamedTalk } from '../refiners/unnamed-talk.js';
import { type BlockRule, makeCandidate } from './candidate.js';

/**
 * A line that begins with a time and is no logistics.
 * In: `19:15 – 19:45 Night Queues, Ana Lima (Foo)`. Out: the talk with its speaker.
 */
export const agendaLine: BlockRule = {
  name: 'agenda-line',
  read(page, at) {
    const block = page.blocks[at];
    if (!block || (block.kind === 'heading' && !block.timed)) return null;
    const cells = block.kind === 'row' ? readTimedCells(page, at) : null;
    if (!block.timed && !cells) return null;
    const run = cells ?? block.run;
    if (run.text.length > 300) return null;
    if (run.text === '' || run.text.startsWith('※')) return null;
    const unnamed = readUnnamedTalk(run);
    if (unnamed) return makeCandidate('agenda-line', 0.7, at, { people: unnamed });
    const said = saysTalk.exec(run.text);
    const line = readTalkLine(said ? sliceRun(run, said[0].length) : run);
    const credited = line.people.length > 0;
    if (credited && line.title.text === '' && line.sure >= 0.85)
      return makeCandidate('agenda-line', 0.6, at, { people: line.people, kind: line.kind });
    if (line.title.text.length < (credited ? 2 : 4) || isNotTalk(line.title.text, credited)) return null;
    if (isCounted(line.title.text)) return null;
    const person = readCredits(run, 0.9);
    if (!credited && person && person.end >= run.text.length) {
      const next = page.blocks[at + 1];
      if (!next || next.timed || next.label || next.kind === 'heading' || next.run.text.length > 140) return null;
      return makeCandidate('agenda-line', 0.6, at, {
        title: readTalkLine(next.run).title,
        people: person.people,
        to: at + 2,
      });
    }
    if (
      !credited &&
      !line.prefixed &&
      !said &&
      line.title.text.split(' ').length < 2 &&
      !/\p{Lo}{4}/u.test(line.title.text)
    )
      return null;
    if (!credited && /^\p{Ll}+\s/u.test(line.title.text)) return null;
    if (!credited && (run.text.length > 170 || (/[.!…]$/.test(run.text) && run.text.length > 90))) return null;
    // A heading has more to say below than a line of a list.
    const alone = block.kind === 'heading' ? 0.65 : 0.5;
    return makeCandidate('agenda-line', credited ? 0.85 : alone, at, {
      title: line.title,
      people: line.people,
      kind: line.kind,
    });
  },
};

/** "17:10 Vortrag Night Queues": what it is, without a colon behind. */
const saysTalk =
  /^(?:[Tt]alk|[Vv]ortrag|[Cc]harla|[Pp]alestra|[Pp]r[ée]sentation|[Ee]xposé|[Cc]onférence)\s(?=[\p{Lu}\d„“"«])/u;

const clock = /^\d{1,2}\s?[:.：hH]\s?\d{2}/;
const onlyClock = /^[\d\s:.：hH–—~〜-]{3,20}(?:[ap]m|uhr|h)?$/iu;

/** The cells of a timetable's row behind the time. */
function readTimedCells(page: Parameters<BlockRule['read']>[0], at: number): ReturnType<typeof joinRuns> | null {
  const cells = page.blocks[at]?.cells ?? [];
  const first = cells[0];
  if (cells.length < 2 || !first || !clock.test(first.text)) return null;
  const behind = onlyClock.test(first.text) ? null : sliceRun(first, timeLength(first.text));
  const rest = [...(behind ? [behind] : []), ...cells.slice(1)].filter(
    (cell) => cell.text !== '' && !clock.test(cell.text),
  );
  return rest.length > 0 ? joinWithDash(rest) : null;
}

/** Cells as "Title - Speaker", so that they read like a line. */
function joinWithDash(cells: ReturnType<typeof joinRuns>[]): ReturnType<typeof joinRuns> {
  return cells.reduce((line, cell) => {
    const seam = line.ends[line.ends.length - 1] ?? 0;
    const dash = { text: '-', starts: [seam], ends: [seam] };
    return joinRuns([line, dash, cell]);
  });
}
