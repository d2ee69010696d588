import { squeeze } from '../../src/base/index.js';

const month =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)';
const name = "([\\p{Lu}\\d#][\\p{L}\\d#+.&'’/-]*(?: (?:[\\p{Lu}\\d&#][\\p{L}\\d#+.&'’/-]*|and|of|de|in)){0,5})";

/** In titles: the series' name stands before what tells one edition from the next. */
const inTitle = [
  // "Cloud Native London, July 2017 - Red Hat", "Paris API March 2017"
  new RegExp(`^${name},? ${month} \\d{4}(?= ?[-–—:|]|$)`, 'u'),
  // "Kubernetes Atlanta Meetup: February 2020"
  new RegExp(`^${name}: ${month} \\d{4}$`, 'u'),
];

/** In the words: phrases that name a series and nothing else. */
const inText = [
  // "In this edition of DOXLON,"
  new RegExp(
    `\\b[Ii]n this (?:edition|month['’]s edition|episode|instalment|installment) of (?:the )?${name}(?=[,.;:]| we\\b)`,
    'u',
  ),
  // "the 12th FooBar Meetup", "our 3rd FooBar meetup"
  new RegExp(
    `\\b(?:[Tt]he|[Oo]ur) \\d{1,3}(?:st|nd|rd|th) (?:edition of (?:the )?)?${name}(?= (?:[Mm]eet-?up|edition)\\b)`,
    'u',
  ),
  // "du 15ème meetup Paris DevOps"
  new RegExp(`\\b\\d{1,3}(?:er|[èe]me|e) meet-?up ${name}(?=[\\s,.;:!]|$)`, 'u'),
];

/** A name that is none: what any series could be called, or the start of a sentence. */
const generic =
  /^(?:the|our|this|next|last|a|an|my|meet-?up|meeting|recap|report|notes|newsletter|talks?|conference|event|edition|summary|agenda|what's new|news)(?: (?:meet-?up|recap|report|notes|of|in|for|from|the|talks?|event|edition|summary))*$/i;

/**
 * The name of the group that a post speaks of, where its title or its words leave no doubt; else null. Better no
 * group than a wrong one: a wrong one would gather foreign talks.
 */
export function findGroupName(title: string | null, text: string): string | null {
  const head = text.slice(0, 5000);
  const found = [
    ...inTitle.map((pattern) => pattern.exec(title ?? '')?.[1]),
    ...inText.flatMap((pattern) => [pattern.exec(title ?? '')?.[1], pattern.exec(head)?.[1]]),
  ];
  for (const candidate of found) {
    const words = squeeze(candidate ?? '')
      .replace(/^#/, '')
      .replace(/ (?:and|of|de|in)$/, '');
    if (words.length >= 3 && !generic.test(words)) return words;
  }
  return null;
}
