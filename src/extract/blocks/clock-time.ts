/** A time of the day as agendas write it: 19:00, 7.20pm, 7 pm, 18h30, 19 Uhr, 19:00 Uhr, 13：15. */
const clock = String.raw`(?:[01]?\d|2[0-4])(?:\s?[:.：hH]\s?[0-5]\d(?:\s?(?:[ap]\.?m\b\.?|uhr\b|h\b|hrs?\b))?|\s?(?:[ap]\.?m\b\.?|uhr\b|h\b(?!\p{L})))`;

const timeAtStart = new RegExp(
  String.raw`^[\[(]?(?:at |um |à |from |de |~)?${clock}(?:\s?(?:-|–|—|~|〜|～|to|until|till|bis|à|a|às|/|→)\s?(?:${clock}|[01]?\d\b)?)?(?:\s?(?:cet|cest|est|edt|pst|pdt|gmt|bst|utc|ist|sgt|jst|et|pt)\b)?[\])]?(?:\s?\([^()]{1,25}\))?\s?[-–—:：|.,・>]*\s?`,
  'iu',
);

const bareRange = new RegExp(String.raw`^\d{1,2}\s?(?:-|–|—|to|until|bis|à)\s?${clock}\s?[-–—:：|.,・>]*\s?`, 'iu');

/** Length of the time at the beginning of a line, its dashes and colons included; 0 where there is none. */
export function timeLength(text: string): number {
  const found = timeAtStart.exec(text.slice(0, 120)) ?? bareRange.exec(text.slice(0, 60));
  if (!found) return 0;
  // "2.0 released" and "10.1" are no times: a dot needs am or pm, or a second time.
  const time = found[0];
  if (/^\W{0,2}\d{1,2}\.\d{2}\W*$/.test(time) && !/\d\s?[-–—]/.test(time)) return 0;
  return time.length;
}

const timeRange = new RegExp(
  String.raw`(?<![\d:.,])(?:${clock}|\d{1,2})\s?(?:-|–|—|to|until|bis|à|~)\s?${clock}`,
  'giu',
);
const singleTime = new RegExp(String.raw`(?<![\d:.,])${clock}\s?(?:[:–—-]\s)`, 'giu');

/** Where agenda entries begin inside one long line: at each range of times, or at each time followed by a dash or colon. */
export function findTimes(text: string): number[] {
  const ranges = [...text.matchAll(timeRange)].map((found) => found.index);
  const singles = [...text.matchAll(singleTime)].map((found) => found.index);
  const inRange = new Set(ranges);
  const all = [...ranges, ...singles.filter((at) => !ranges.some((range) => at > range && at < range + 26))];
  return all.filter((at, index) => inRange.has(at) || all.indexOf(at) === index).sort((a, b) => a - b);
}
