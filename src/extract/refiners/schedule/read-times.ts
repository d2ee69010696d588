/** A time of the day, or a range of them, as a text writes it. */
export interface WrittenTimes {
  /** Place of the first time in the text, and where all of it ends. */
  from: number;
  firstEnd: number;
  to: number;
  first: WrittenTime;
  second: WrittenTime | null;
}

/** One time as written. */
export interface WrittenTime {
  /** Minutes after midnight, as written. */
  minutes: number;
  /** Whether it can be meant in one way only: with am or pm, or from 13 on. */
  fixed: boolean;
  /** Whether it is written as the 24 hours are: from 13 on, or with a zero before the hour. */
  long: boolean;
  /** Whether am or pm stands behind it. */
  marked: boolean;
}

const writeTime = (n: number): string =>
  String.raw`(?<h${n}>2[0-4]|[01]?\d)(?!\d)(?:\s?[:.：hH]\s?(?<m${n}>[0-5]\d)(?!\d))?(?:\s?(?<s${n}>[ap]\.?m\b|uhr\b|h(?:rs?)?\b))?`;
const times = new RegExp(
  String.raw`(?<![\d:.,/])${writeTime(1)}\.?(?:\s?(?:-|–|—|~|〜|～|to|until|till|bis|à|a|às|→)\s?${writeTime(2)})?(?![\d%])`,
  'iu',
);

/** The first time of the day in a short text, with the end of its range; null where there is none. */
export function readTimes(text: string): WrittenTimes | null {
  const found = times.exec(text.slice(0, 200));
  if (!found) return null;
  const { h1, m1, s1, h2, m2, s2 } = found.groups as Record<string, string | undefined>;
  const isClock = (minutes: string | undefined, sign: string | undefined) => (minutes ?? sign) !== undefined;
  const second = h2 !== undefined && isClock(m2, s2) ? toTime(h2, m2, s2) : null;
  // A number alone is a time only where one follows: "7 - 7.45pm".
  if (!isClock(m1, s1) && second === null) return null;
  const first = toTime(h1 as string, m1, s1);
  const length = second ? found[0].length : lengthOfFirst(found[0]);
  return {
    from: found.index,
    firstEnd: found.index + (second ? lengthOfFirst(found[0]) : length),
    to: found.index + length,
    first,
    second,
  };
}

const firstOnly = new RegExp(`^${writeTime(1)}`, 'iu');

function lengthOfFirst(words: string): number {
  return firstOnly.exec(words)?.[0].length ?? words.length;
}

function toTime(hour: string, minute: string | undefined, sign: string | undefined): WrittenTime {
  const half = /^[ap]/i.exec(sign ?? '')?.[0].toLowerCase();
  const hours = Number(hour) % 24;
  const turned = half === 'p' ? (hours < 12 ? hours + 12 : hours) : half && hours === 12 ? 0 : hours;
  return {
    minutes: turned * 60 + Number(minute ?? 0),
    fixed: half !== undefined || hours > 12 || hours === 0,
    long: half === undefined && (hours > 12 || /^0\d/.test(hour)),
    marked: half !== undefined,
  };
}
