import { type Run, sliceRun } from '../blocks/index.js';
import { leadVerbs } from '../lexicons/post-phrases.js';
import { isJob, readEmployer } from './affiliation.js';
import { anyOf, past } from './post-patterns.js';

const lead = new RegExp(`(?:${anyOf(leadVerbs)})`, 'giu');
const clearEmployer =
  /(?:^|\s)(?:at|coming from|hailing from|proveniente da|venant de|bei|beim|chez|presso|bij|(?:teams?|practice|group|division|department|unit|office)\s(?:of|at|von|de)|works?\sfor|working\sfor)\s+(?:the\s+|der\s+)?(?=[\p{Lu}\d])|\s@(?=\p{Lu})/gu;
const topicWords = /\s(?:about|how|why|über|sobre|sur)\s/u;
const elsewhereStems =
  /^(?:spoke|speak|talk|studi|study|student|graduat|degree|phd|lectur|taught|teach|present|volunteer|organi[sz]|conference|meetup|event|diploma|master|bachelor|founded|expert|specialis|specializ|interest|passion|background|skill|certif|intern|community|ambassador|hero|captain|mvp|fellow)/iu;
/** "speaks at Foo", "a degree from Foo": what stands before the organisation tells of no post there. */
function isElsewhere(before: string): boolean {
  return before
    .trim()
    .split(' ')
    .slice(-4)
    .some((word) => elsewhereStems.test(word));
}

/** An employer, and where behind it the text goes on. */
export interface Workplace {
  company: Run;
  end: number;
}

/** "works at Foo as a Developer", "leads the queues team at Foo", "is part of the team at Foo", "joined Foo as a Developer". */
export function readWorkplace(rest: Run): Workplace | null {
  const { text } = rest;
  for (const found of text.slice(0, 300).matchAll(lead)) {
    const present = /^(?:currently|presently|now)$/u.test(found[0]);
    if (!present && past.test(text.slice(Math.max(0, found.index - 25), found.index))) continue;
    // "will talk about being an engineer at Foo": what the talk is about.
    if (topicWords.test(text.slice(0, found.index))) break;
    const from = found.index + found[0].length;
    const clause = text.slice(from, from + 110);
    if (past.test(clause.slice(0, 12))) continue;
    const at =
      /^(?:\s[\p{L}\d’'&/-]+){0,8}?,?\s(?:at|for|with|bei|beim|für|chez|pour|en|na|no|presso|per|bij|voor|v|la|in)\s+(?:the\s+|der\s+|die\s+)?(?=\p{Lu}|\p{Ll}+\.\p{Ll}{2,4}(?!\p{L}))/u.exec(
        clause,
      );
    // "an engineer who has worked at Foo", "ten years of experience at Foo".
    if (at && (past.test(at[0]) || /\s(?:experience(?!\s(?:team|group|engineering))|years)\s/u.test(at[0]))) continue;
    if (!at || isElsewhere(clause.slice(0, at[0].length))) continue;
    const company = readEmployer(sliceRun(rest, from + at[0].length));
    if (!company || company.text.length < 2) continue;
    return { company, end: from + at[0].length };
  }
  const origin = /\s(?:proveniente da|coming from|hailing from|venant de chez)\s(?=\p{Lu})/u.exec(text.slice(0, 140));
  if (origin) {
    const company = readEmployer(sliceRun(rest, origin.index + origin[0].length));
    if (company) return { company, end: origin.index + origin[0].length };
  }
  // "is a data person at Foo": whatever the post is called.
  const someone = /^\s?(?:is|am)\s(?:an?|the)\s(?:[\p{L}-]+\s){1,4}?at\s(?:the\s)?(?=\p{Lu})/u.exec(text);
  if (someone && !isElsewhere(someone[0]) && !past.test(someone[0])) {
    const company = readEmployer(sliceRun(rest, someone[0].length));
    if (company) return { company, end: someone[0].length };
  }
  const owned = readOwner(rest);
  if (owned) return owned;
  const joined =
    /(?:^|\s)(?:joined|has joined|joins|a rejoint|rejoint|a intégré|se unió a|entrou na|ingressou na)\s+(?:the\s+|l['’])?(?=\p{Lu})/u.exec(
      text,
    );
  if (
    joined &&
    !/\b(?:before|after|until)\b/iu.test(text.slice(text.lastIndexOf(',', joined.index) + 1, joined.index))
  ) {
    const from = joined.index + joined[0].length;
    const company = readEmployer(sliceRun(rest, from));
    if (company) return { company, end: from };
  }
  return null;
}

const ownersTeam =
  /(?:^|\s)(?:part of|member of|(?:works?|working) (?:in|on|for)|leads?|leading|heads?|heading(?: up)?|runs?|running|manages?|managing|oversees|drives|joined|maintains|builds)\s(?=\p{Lu})/gu;

/** "is part of Foo’s platform team", "leads Foo’s queues". */
function readOwner(rest: Run): Workplace | null {
  for (const found of rest.text.slice(0, 200).matchAll(ownersTeam)) {
    if (past.test(rest.text.slice(Math.max(0, found.index - 25), found.index))) continue;
    const end = found.index + found[0].length;
    const company = readEmployer(sliceRun(rest, end));
    if (company && /^['’]s?\s\p{L}/u.test(rest.text.slice(end + company.text.length)))
      return { company, end: end + company.text.length };
  }
  // "runs Foo, a consultancy for queues".
  const firm = /(?:^|\s)(?:runs|owns|running)\s(?=\p{Lu})/u.exec(rest.text.slice(0, 160));
  const end = firm ? firm.index + firm[0].length : 0;
  const company = firm && readEmployer(sliceRun(rest, end));
  return company && /^,\s(?:an?|the)\s/u.test(rest.text.slice(end + company.text.length)) ? { company, end } : null;
}

/** "… in the mobile team of Foo", behind a role. */
export function findEmployer(rest: Run): Run | null {
  for (const found of rest.text.slice(0, 140).matchAll(clearEmployer)) {
    const before = rest.text.slice(0, found.index);
    if (past.test(before) || /[.;!?]\s/.test(before) || isElsewhere(before)) return null;
    const company = readEmployer(sliceRun(rest, found.index + found[0].length));
    if (company && !isJob(company.text)) return company;
  }
  return null;
}
