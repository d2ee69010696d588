/** How long something takes, in words: its place in the text and its minutes. */
export interface WrittenLength {
  from: number;
  to: number;
  minutes: number;
}

const minuteWords = `(?:min(?:s|ute|utes|uten|uti|utos|uter|ut)?|mn|minuuttia|мин|мин[уы]т[ыа]?|分鐘|分钟|分間?)`;
const hourWords = `(?:h(?:rs?|ours?)?|std|stunden?|heures?|horas?|ore|uur|час[аов]{0,2}|時間|小时)`;
const amount = String.raw`(?:(?<hours>\d{1,2}(?:[.,]\d)?)\s?[-‐]?${hourWords}(?:\s?(?:and\s|und\s|et\s|y\s|e\s)?(?<rest>\d{2})\s?${minuteWords}?)?|(?<minutes>\d{1,3})\s?[-‐]?(?:${minuteWords}|m(?=[\])])|['’′](?![\p{L}’'])))(?![\p{L}\d])`;

const bracketed = new RegExp(
  String.raw`[([（［]\s?(?:~|ca\.?\s|approx\.?\s|about\s)?${amount}[^()[\]（）]{0,40}[)\]）］]`,
  'giu',
);
/** "Title - Ana Lima - 45 min", "Title by Ana Lima: 45 min" */
const behindDash = new RegExp(
  String.raw`(?:\s[-–—|]\s|[,·|]\s)(?:~|ca\.?\s)?${amount}\.?(?=$|\s?[-–—|,·:(])|\s?[:：]\s(?:~|ca\.?\s)?${amount.replace(/\?<\w+>/g, (name) => `${name.slice(0, -1)}2>`)}\.?$`,
  'giu',
);
const leading = new RegExp(String.raw`^(?:~|ca\.?\s)?${amount}(?=\s?[-–—|:：,]\s)`, 'iu');
const whole = new RegExp(String.raw`^(?:~|ca\.?\s|approx\.?\s|about\s|env\.?\s)?${amount}`, 'iu');
const label =
  /^(?:duration|length|talk length|dauer|länge|vortragsdauer|durée|duración|duração|durata|duur|längd|kesto|所要時間|時間|длительность|продолжительность)\s?[:：]\s*/iu;

/** The lengths that a line states outside its sentences: in brackets, between dashes, or before the title. */
export function readLengths(text: string): (WrittenLength & { bracketed: boolean })[] {
  const line = text.slice(0, 400);
  const at = (found: RegExpExecArray, inBrackets: boolean) => toLength(found, found.index, inBrackets);
  const before = leading.exec(line);
  return [
    ...[...line.matchAll(bracketed)].flatMap((found) => at(found, true)),
    ...(before ? at(before, false) : []),
    ...[...line.matchAll(behindDash)].flatMap((found) => at(found, false)),
  ];
}

/** What a line "Duration: 30 minutes" says; null where it is no such line. */
export function readLabelledLength(text: string): WrittenLength | null {
  const words = label.exec(text.slice(0, 40))?.[0].length ?? 0;
  if (words === 0) return null;
  const found = whole.exec(text.slice(words, words + 60));
  return found ? (toLength(found, words, false)[0] ?? null) : null;
}

/** A cell of a table that holds a length and nothing else. */
export function readWholeLength(text: string): WrittenLength | null {
  const found = whole.exec(text.slice(0, 40));
  return found && found[0].length === text.length ? (toLength(found, 0, false)[0] ?? null) : null;
}

function toLength(found: RegExpExecArray, from: number, inBrackets: boolean) {
  const named = found.groups as Record<string, string | undefined>;
  const { hours = named.hours2, rest = named.rest2, minutes = named.minutes2 } = named;
  const all =
    minutes === undefined ? Number((hours as string).replace(',', '.')) * 60 + Number(rest ?? 0) : Number(minutes);
  const length = Math.round(all);
  const mark = /^[\s\-–—|,·:：]*/.exec(found[0])?.[0].length ?? 0;
  return length >= 1 && length <= 8 * 60
    ? [{ from: from + mark, to: from + found[0].length, minutes: length, bracketed: inBrackets }]
    : [];
}
