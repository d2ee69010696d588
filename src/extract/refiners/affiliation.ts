import { type Run, sliceRun } from '../blocks/index.js';
import { companyEndings, japaneseJobWords, jobAttributes, jobWords } from '../lexicons/job-words.js';
import { placeWords } from '../lexicons/place-words.js';
import { englishStopWords, foldWords, stopWords } from '../locales/index.js';

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
    /^(?:[\s"'“”‘’«»@([*:,-]|the\s(?=\p{Lu})|(?:from|at|chez|bei|von|with)\s(?=\p{Lu})|la\s(?=\p{Lu})|der\s|l['’])+/u.exec(
      company.text.slice(0, 30),
    )?.[0].length ?? 0;
  company = sliceRun(company, before);
  const after =
    /(?:[\s"'“”’«»)\]*:,;!•-]|(?<!\b(?:inc|ltd|co|corp|llc|s\.a))\.){1,12}$/iu.exec(company.text.slice(-12))?.[0]
      .length ?? 0;
  return sliceRun(company, 0, company.text.length - after);
}

/** The job title alone. */
export function trimRole(run: Run): Run {
  const before =
    /^(?:[\s"'“”‘’(*:,-]|(?:an?|the|our|un|une|le|la|el|ein|eine|einer|o|os|um|uma|l['’]|als|as|is|est)\s)+/iu.exec(
      run.text.slice(0, 30),
    )?.[0].length ?? 0;
  const rest = sliceRun(run, before);
  const after = /(?<![\s"'“”’)*:,;.!-])[\s"'“”’)*:,;.!-]{1,8}$/u.exec(rest.text.slice(-8))?.[0].length ?? 0;
  return sliceRun(rest, 0, rest.text.length - after);
}

const companyWords =
  /^@?(?:\p{Ll}[\p{L}\d.-]*(?=\s\p{Lu}\p{Ll})|[\p{Lu}\p{N}][\p{L}\p{M}\p{N}.&+'’-]*|\p{Ll}+\p{Lu}\p{L}*|\p{Ll}[\p{Ll}\d-]{0,30}\.\p{Ll}{2,6}(?![\p{L}]))(?:\s(?!I['’m]|I\s)(?:[\p{Lu}\p{N}][\p{L}\p{M}\p{N}.&+'’@-]*|@\p{Lu}{2,6}(?![\p{L}])|&|of|de|the(?=\s\p{Lu})|for(?=\s\p{Lu}))){0,5}/u;

/** The organisation's name at the beginning of a run, by its capitals. */
export function readEmployer(run: Run): Run | null {
  const found = companyWords.exec(run.text.slice(0, 100));
  if (!found) return null;
  // "Moderne" may be a company: words of other languages are ruled out only where more words follow.
  const first = foldWords(found[0].split(' ')[0] as string);
  if (englishStopWords.has(first)) return null;
  if (stopWords.has(first) && !/^[,.;)]|^$/.test(run.text.slice(found[0].length))) return null;
  // Where the next sentence begins without a space, a full stop ends one, or a possessive goes on.
  const stop = found[0].search(/(?<=\p{Ll})\p{Lu}['’]\p{Ll}|\.\s\p{Lu}|['’]s(?:\s|$)/u);
  const words = (stop < 0 ? found[0] : found[0].slice(0, stop)).replace(/\s(?:of|de|the|for|&)$/u, '');
  const company = trimCompany(sliceRun(run, 0, words.length));
  return isCompany(company.text) ? company : null;
}

/** "expert in queues" says what somebody knows, not what the post is. */
export const subjectExpert =
  /^(?:an?\s)?(?:expert|experte|expertin|experto|experta|especialista|enthusiast|fan|passionné\p{L}*)(?:\s(?:in|en|em|für|on|of|de|du)(?:\s|$)|$)/iu;

const topPosts = new Set(['cto', 'ceo', 'cio', 'coo', 'cfo', 'ciso', 'cpo', 'founder', 'cofounder', 'owner', 'sre']);
const ofEmployer =
  /(?<=(?:founder|ceo|cto|coo|cio|ciso|cpo|president|owner|partner|chair|dean|member)) (?:of|at) (?=[\p{Lu}\d])/iu;

/** "CTO of Foo", "CTO Foo", "Director APAC Foo Labs": a role and its employer in one phrase. Null for a role alone. */
export function splitRole(role: Run): { role: Run; company: Run } | null {
  const of = ofEmployer.exec(role.text);
  if (of) {
    const company = trimCompany(sliceRun(role, of.index + of[0].length));
    return isCompany(company.text) && !isJob(company.text) ? { role: sliceRun(role, 0, of.index), company } : null;
  }
  const words = role.text.split(' ');
  const ending = foldWords(words[words.length - 1] as string);
  // "Systems" ends a company's name only behind a word that no job title has.
  let last = companyEndings.has(ending) ? words.length - 1 : words.length;
  const stop = last;
  while (last > 0 && !isPartOfPost(words[last - 1] as string)) last--;
  if (last === 0 || last === stop) return null;
  if (!(last === 1 && topPosts.has(foldWords(words[0] as string))) && stop === words.length) return null;
  const from = words.slice(0, last).join(' ').length + 1;
  const company = trimCompany(sliceRun(role, from));
  return isCompany(company.text) ? { role: sliceRun(role, 0, from), company } : null;
}

function isPartOfPost(word: string): boolean {
  const folded = foldWords(word);
  return jobWords.has(folded) || placeWords.has(folded) || !/^[\p{Lu}\d]/u.test(word) || jobAttributes.has(folded);
}
