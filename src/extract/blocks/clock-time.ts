/** A time of the day as agendas write it: 19:00, 7.20pm, 7 pm, 18h30, 18u30, 19 Uhr, 19:00 Uhr, 13：15. */
const clock = String.raw`(?:[01]?\d|2[0-4])(?:\s?[:.：hHu]\s?[0-5]\d(?:\s?(?:[ap]\.?m\b\.?|uhr\b|h\b|hrs?\b))?|\s?(?:[ap]\.?m\b\.?|uhr\b|h\b(?!\p{L})))`;

const timeAtStart = new RegExp(
  String.raw`^[\[(]?(?:at |um |à |from |de |~)?${clock}(?:\s?(?:-|–|—|~|〜|～|(?:to|à|a|às)(?=\s?\d)|(?:until|till|bis)(?!\p{L})|/|→)\s?(?:${clock}|[01]?\d\b)?)?(?:\s?(?:cet|cest|est|edt|pst|pdt|gmt|bst|utc|ist|sgt|jst|et|pt)\b)?[\])]?(?:\s?\([^()]{1,25}\))?\s?[-–—:：|.,・>]*\s?`,
  'iu',
);

const bareRange = new RegExp(String.raw`^\d{1,2}\s?(?:-|–|—|to|until|bis|à)\s?${clock}\s?[-–—:：|.,・>]*\s?`, 'iu');

/** Length of the time at the beginning of a line, its dashes and colons included; 0 where there is none. */
export function timeLength(text: string): number {
  const found = timeAtStart.exec(text.slice(0, 120)) ?? bareRange.exec(text.slice(0, 60));
  if (!found) return 0;
  // "2.0 released" and "10.1" are no times: a dot needs am or pm, or a second time.
  const time = found[0];
  if (
    /^\W{0,2}\d{1,2}\.\d{2}\W*$/.test(time) &&
    !/\d\s?[-–—]/.test(time) &&
    !/^(?:1\d|2[0-3])\.[0-5]\d\s?:\s/.test(time)
  )
    return 0;
  return time.length;
}

const timeRange = new RegExp(
  String.raw`(?<![\d:.,])(?:${clock}|\d{1,2})\s?(?:-|–|—|to|until|bis|à|~)\s?${clock}`,
  'giu',
);
const singleTime = new RegExp(String.raw`(?<![\d:.,])${clock}\s?(?:[:–—-]\s)`, 'giu');

const anyTime = new RegExp(String.raw`(?<![\d:.,])${clock}\s`, 'giu');
const wordBeforeTime =
  /\b(?:at|from|by|until|till|before|after|around|um|ab|bis|gegen|à|dès|vers|las|das|às|von|to|and|or)\s$/iu;

/**
 * Where agenda entries begin inside one long line: at each range of times, at each time followed by a dash or colon, and
 * where there are none of these but several times, at each before a capital.
 */
export function findTimes(text: string): number[] {
  const found = [...text.matchAll(timeRange)].map((match) => ({ from: match.index, to: match.index + 26 }));
  const add = (at: number) => {
    if (!found.some((time) => at >= time.from && at < time.to)) found.push({ from: at, to: at + 1 });
  };
  for (const match of text.matchAll(singleTime)) add(match.index);
  const plain = [...text.matchAll(anyTime)].filter(
    (match) =>
      /^[\p{Lu}\p{Lo}"“«]/u.test(text.slice(match.index + match[0].length)) &&
      !wordBeforeTime.test(text.slice(Math.max(0, match.index - 8), match.index)),
  );
  // Beside ranges only what is glued to the words before it is an entry: "… Clark8.10pm Close".
  const isGlued = (match: RegExpExecArray) => match.index > 0 && !/\s/.test(text.charAt(match.index - 1));
  const entries = found.length > 0 ? plain.filter(isGlued) : plain;
  if (found.length + entries.length >= 3) for (const match of entries) add(match.index);
  return found.map((time) => time.from).sort((a, b) => a - b);
}
