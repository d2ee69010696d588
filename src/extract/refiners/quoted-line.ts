import { type Run, sliceRun } from '../blocks/index.js';
import { surePhrasesBy } from '../locales/index.js';
import { type Credit, readCredits } from './credits.js';
import { readQuoted } from './title.js';
import { readWhole } from './whole-credits.js';

type Reading = { title: Run; people: Credit[]; sure: number };

/** A line with its title in quotes, and who gives it before or behind them. */
export function readQuotedLine(line: Run): Reading | null {
  return readQuotedHead(line) ?? readQuotedTail(line);
}

/** "“Title” by Ana Lima". */
function readQuotedHead(line: Run): Reading | null {
  const quoted = readQuoted(line);
  if (!quoted) return null;
  const rest = sliceRun(line, quoted.end);
  if (rest.text === '') return { title: quoted.inner, people: [], sure: 1 };
  const owner = /^[\s–—-]+(\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?)['’]s\s/u.exec(rest.text.slice(0, 60));
  if (owner?.[1]) {
    const people = readWhole(
      sliceRun(rest, owner[0].indexOf(owner[1]), owner[0].indexOf(owner[1]) + owner[1].length),
      0.3,
    );
    if (people) return { title: quoted.inner, ...people };
  }
  const lead =
    /^(?:[\s,:;–—|(-]|(?:by|von|par|por|with|mit|avec|con|com|from|de|presented by)\s)+/iu.exec(
      rest.text.slice(0, 30),
    )?.[0].length ?? 0;
  const people = readWhole(sliceRun(rest, lead), 0.3) ?? readSure(sliceRun(rest, lead), lead > 0);
  return people ? { title: quoted.inner, ...people } : null;
}

/** Who is named right behind the quotes, whatever else the line goes on to say. */
function readSure(run: Run, isLed: boolean): { people: Credit[]; sure: number } | null {
  const credits = isLed && run.text.length <= 120 ? readCredits(run, 0.85) : null;
  return credits && { people: credits.people, sure: credits.sure };
}

const quoteAtEnd = /[\s:–—-]["“„«「]([^"“”„«»「」]{3,200})["”“»」][.!]?$/u;
const leadToQuote = /(?:[,:;–—-]|\s(?:on|about|with|presents|presenting|zu|über|sur|sobre|mit|avec|con|com))\s?$/u;
const small = new RegExp(`\\s(?:${surePhrasesBy.filter((phrase) => /^\p{L}+$/u.test(phrase)).join('|')})\\s`, 'iu');

/** "Ana Lima (Foo): “Title”", "The first one by Ana Lima: “Title”". */
function readQuotedTail(line: Run): Reading | null {
  if (line.text.length > 400) return null;
  const found = quoteAtEnd.exec(line.text);
  if (!found?.[1]) return null;
  let before = sliceRun(line, 0, found.index + 1);
  for (let turn = 0; turn < 3; turn++) {
    const lead = leadToQuote.exec(before.text.slice(-14));
    if (lead) before = sliceRun(before, 0, before.text.length - lead[0].length);
  }
  const by = small.exec(before.text.slice(0, 60));
  const people = readWhole(before, 0.55) ?? (by && readWhole(sliceRun(before, by.index + by[0].length), 0.5));
  const from = found.index + 2;
  return people ? { title: sliceRun(line, from, from + found[1].length), ...people } : null;
}
