import { type Run, sliceRun } from '../blocks/index.js';
import { japaneseJobWords, jobWords } from '../lexicons/job-words.js';
import { placeWords } from '../lexicons/place-words.js';
import { foldWords, stopWords } from '../locales/index.js';

const legalForms = new Set(['inc', 'ltd', 'limited', 'llc', 'gmbh', 'ag', 'sas', 'plc', 'corp', 'pte', 'oy']);

/** Whether a phrase is a job title: one of its words makes one, and it is short. */
export function isJob(text: string): boolean {
  if (text.length > 90 || text.length < 2) return false;
  if (japaneseJobWords.some((word) => text.includes(word))) return true;
  const words = foldWords(text).split(' ');
  if (words.length > 12) return false;
  return words.some((word) => jobWords.has(word)) && !legalForms.has(words[words.length - 1] ?? '');
}

const marks =
  /^(?:level|lvl|niveau|nivel|\d+\s*(?:min|mins|minutes|h|hr|hours|hour)|\d{1,4}(?:\/\d+)?|en|de|fr|es|english|german|french|eng|video|slides|beginner|intermediate|advanced|tba|tbc|tbd|online|remote|remotely|sponsor|host)\b/i;

/** Whether a phrase can be an organisation's name. */
export function isCompany(text: string): boolean {
  if (text.length < 2 || text.length > 60) return false;
  const words = text.split(' ');
  if (words.length > 7) return false;
  if (
    !/^[\p{Lu}\p{Lo}\d@]|\.\p{L}{2,}$|^\p{Ll}+\p{Lu}/u.test(text) &&
    !(words.length <= 2 && /^[\p{Ll}][\p{L}\d.-]+/u.test(text))
  )
    return false;
  if (marks.test(text) || placeWords.has(foldWords(text)) || /^https?:|^www\./.test(text)) return false;
  return !/[!?;]$/.test(text);
}

/** The organisation's name alone. */
export function trimCompany(run: Run): Run {
  let company = run;
  const before =
    /^(?:[\s"'“”‘’«»@([*:,-]|the\s(?=\p{Lu})|la\s(?=\p{Lu})|der\s|l['’])+/u.exec(company.text.slice(0, 30))?.[0]
      .length ?? 0;
  company = sliceRun(company, before);
  const after =
    /(?:[\s"'“”’«»)\]*:,;!•-]|(?<!\b(?:inc|ltd|co|corp|llc|s\.a))\.)+$/iu.exec(company.text.slice(-12))?.[0].length ??
    0;
  return sliceRun(company, 0, company.text.length - after);
}

/** The job title alone. */
export function trimRole(run: Run): Run {
  const before =
    /^(?:[\s"'“”‘’(*:,-]|(?:an?|the|our|un|une|le|la|el|ein|eine|einer|o|os|um|uma|l['’]|als|as|is|est)\s)+/iu.exec(
      run.text.slice(0, 30),
    )?.[0].length ?? 0;
  const rest = sliceRun(run, before);
  const after = /[\s"'“”’)*:,;.!-]+$/u.exec(rest.text.slice(-8))?.[0].length ?? 0;
  return sliceRun(rest, 0, rest.text.length - after);
}

const companyWords =
  /^@?(?:\p{Ll}[\p{L}\d.-]*(?=\s\p{Lu}\p{Ll})|[\p{Lu}\p{N}][\p{L}\p{M}\p{N}.&+'’-]*|\p{Ll}+\p{Lu}\p{L}*|\p{Ll}+\.(?:io|com|ai|dev|net|org))(?:\s(?!I['’m]|I\s)(?:[\p{Lu}\p{N}][\p{L}\p{M}\p{N}.&+'’@-]*|&|of|de|the(?=\s\p{Lu})|for(?=\s\p{Lu}))){0,5}/u;

/** The organisation's name at the beginning of a run, by its capitals. */
export function readEmployer(run: Run): Run | null {
  const found = companyWords.exec(run.text.slice(0, 100));
  if (!found || stopWords.has(foldWords(found[0].split(' ')[0] as string))) return null;
  const words = found[0]
    .replace(/\s(?:of|de|the|for|&)$/u, '')
    .replace(/\.(?:\s\p{Lu}.*)$/u, '')
    .replace(/['’]s(?:\s.*)?$/u, '');
  const company = trimCompany(sliceRun(run, 0, words.length));
  return isCompany(company.text) ? company : null;
}
