import { type Run, sliceRun } from '../blocks/index.js';
import { everydayWords, titleWords } from '../lexicons/common-words.js';
import { companyEndings, endsJob, isJobWord, japaneseJobWords, jobAttributes } from '../lexicons/job-words.js';
import { placeWords } from '../lexicons/place-words.js';
import { englishStopWords, foldWords, stopWords } from '../locales/index.js';

const legalForms = new Set(['inc', 'ltd', 'limited', 'llc', 'gmbh', 'ag', 'sas', 'plc', 'corp', 'pte', 'oy']);

/** Whether a phrase ends in "Ltd", "GmbH" or the like. */
export function hasLegalForm(text: string): boolean {
  return legalForms.has(foldWords(text.slice(text.lastIndexOf(' ') + 1)));
}

/** "chef de projet"; alone it is a tool. */
const chefOf = /^(?:de|d|du|des)$/u;

/** Whether a phrase is a job title: one of its words makes one, and it is short. */
export function isJob(text: string): boolean {
  if (text.length > 90 || text.length < 2) return false;
  if (japaneseJobWords.some((word) => text.includes(word))) return true;
  const words = foldWords(text).split(' ');
  if (words.length > 12) return false;
  const last = words[words.length - 1] ?? '';
  if (legalForms.has(last)) return false;
  return (
    words.some((word, at) => (word === 'chef' ? chefOf.test(words[at + 1] ?? '') : isJobWord(word))) ||
    (words.length <= 5 && endsJob(last))
  );
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
  if (/[!?;]$/.test(text) || /\s(?:where|who|which|whose|and how)\s/u.test(text)) return false;
  // "Sustainable software for all" is a phrase: a longer name has capitals, or a legal form at its end.
  return words.length < 3 || companyEndings.has(foldWords(words[words.length - 1] as string)) || hasCapitals(words);
}

function hasCapitals(words: readonly string[]): boolean {
  const own = words.filter((word) => !stopWords.has(foldWords(word)));
  return own.filter((word) => /^[^\p{Ll}]/u.test(word)).length * 2 > own.length;
}

/** The organisation's name alone. */
/** "Foo https://foo.example": the address behind is none of the name. */
function cutAddress(run: Run): Run {
  const at = run.text.search(/\s(?:https?:\/\/|www\.)\S/);
  return at > 0 ? sliceRun(run, 0, at) : run;
}

export function trimCompany(run: Run): Run {
  let company = cutAddress(run);
  const before =
    /^(?:[\s"'“”‘’«»@([*:,-]|(?:now|currently)\s(?=\p{Lu})|the\s(?=\p{Lu})|(?:from|at|chez|bei|von|with)\s(?=\p{Lu})|la\s(?=\p{Lu})|der\s|l['’])+/u.exec(
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
    /^(?:[\s"'“”‘’(*:,-]|(?:an?|the|our|un|une|le|la|el|der|die|ein|eine|einer|o|os|um|uma|l['’]|als|as|is|est)\s)+/iu.exec(
      run.text.slice(0, 30),
    )?.[0].length ?? 0;
  const rest = cutAddress(sliceRun(run, before));
  const after = /(?<![\s"'“”’)*:,;.!-])[\s"'“”’)*:,;.!-]{1,8}$/u.exec(rest.text.slice(-8))?.[0].length ?? 0;
  return sliceRun(rest, 0, rest.text.length - after);
}

const companyWords =
  /^@?(?:\p{Ll}[\p{L}\d.-]*(?=\s(?:\p{Lu}\p{Ll}|(?:AG|SE|SA|KG|BV|LLC|SAS)(?![\p{L}])))|[\p{Lu}\p{N}][\p{L}\p{M}\p{N}.&+'’-]*|\p{Ll}+\p{Lu}\p{L}*|\p{Ll}[\p{Ll}\d-]{0,30}\.\p{Ll}{2,6}(?![\p{L}]))(?:\s(?!I['’m]|I\s)(?:[\p{Lu}\p{N}][\p{L}\p{M}\p{N}.&+'’@-]*|@\p{Lu}{2,6}(?![\p{L}])|&|of|de|the(?=\s\p{Lu})|for(?=\s\p{Lu})|und(?=\sCo\.?\sKG))){0,6}/u;

/** The organisation's name at the beginning of a run, by its capitals. */
export function readEmployer(run: Run): Run | null {
  const found = companyWords.exec(run.text.slice(0, 100));
  if (!found) return null;
  // "Moderne" may be a company: words of other languages are ruled out only where more words follow.
  const first = foldWords(found[0].split(' ')[0] as string);
  // "We Are Wizards" is a name by its capitals.
  if (englishStopWords.has(first) && !/^\p{Lu}\S*(?:\s\p{Lu}\p{Ll}\S*){2}/u.test(found[0])) return null;
  if (stopWords.has(first) && !/^[,.;)]|^$/.test(run.text.slice(found[0].length))) return null;
  // Where the next sentence begins without a space, a full stop ends one, or a possessive goes on.
  const stop = found[0].search(
    /\s&\s(?=(?:\p{Lu}\S*\s){0,2}(?:MVP|Ambassador|Hero|Champion|GDE|Fellow|Expert|Organi[sz]er|Speaker)(?!\p{L}))|(?<=\p{Ll})\p{Lu}['’]\p{Ll}|(?<!\sCo)\.\s\p{Lu}|['’]s(?:\s|$)/u,
  );
  const words = (stop < 0 ? found[0] : found[0].slice(0, stop)).replace(/\s(?:of|de|the|for|&)$/u, '');
  const campus = stop < 0 ? findCampus(run.text, words) : 0;
  const company = trimCompany(sliceRun(run, 0, words.length + campus));
  return isCompany(company.text) ? company : null;
}

/** Length of ", Berkeley" behind "University of California": a university's seat is part of its name, its country is not. */
function findCampus(text: string, words: string): number {
  if (!/^University of \p{Lu}\p{L}+$/u.test(words)) return 0;
  const found = /^,\s(\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?)(?=[.;)]|\s\p{Ll}|,\s\p{Ll}|$)/u.exec(
    text.slice(words.length, words.length + 60),
  );
  return found?.[1] && !placeWords.has(foldWords(found[1])) && !isJob(found[1]) ? found[0].length : 0;
}

/** "expert in queues" says what somebody knows, not what the post is. */
export const subjectExpert =
  /^(?:an?\s)?(?:(?:leading|renowned|recogni[sz]ed|industry|subject[ -]matter|world-class)\s)?(?:expert|experte|expertin|experto|experta|especialista|enthusiast|fan|passionné\p{L}*)(?:\s(?:in|en|em|für|on|of|de|du)(?:\s|$)|$)/iu;

const topPosts = new Set(['cto', 'ceo', 'cio', 'coo', 'cfo', 'ciso', 'cpo', 'founder', 'cofounder', 'owner', 'sre']);
const ofEmployer =
  /(?<=(?:founder|ceo|cto|coo|cio|ciso|cpo|president|owner|partner|chair|dean|member)) (?:of|at) (?=[\p{Lu}\d])|(?<=(?:cto|ceo|coo|fondateur|fondatrice|gérant|gérante|président|présidente)) (?:d['’]|de |du )(?=[\p{Lu}\d])/iu;

/** "CTO of Foo", "CTO Foo", "Director APAC Foo Labs": a role and its employer in one phrase. Null for a role alone. */
export function splitRole(role: Run): { role: Run; company: Run } | null {
  const of = ofEmployer.exec(role.text);
  if (of) {
    const company = trimCompany(sliceRun(role, of.index + of[0].length));
    return isCompany(company.text) && !isJob(company.text) ? { role: sliceRun(role, 0, of.index), company } : null;
  }
  const parts = splitAt(role);
  if (parts) return parts;
  const words = role.text.split(' ');
  const ending = foldWords(words[words.length - 1] as string);
  // "Systems" ends a company's name only behind a word that no job title has.
  let last = companyEndings.has(ending) ? words.length - 1 : words.length;
  const stop = last;
  while (last > 0 && !isPartOfPost(words[last - 1] as string)) last--;
  if (last === 0 || last === stop) return null;
  const named = last === words.length - 1 && endsPost(words[last - 1] as string) && isOwnName(words[last] as string);
  if (!named && !(last === 1 && topPosts.has(foldWords(words[0] as string))) && stop === words.length) return null;
  const from = words.slice(0, last).join(' ').length + 1;
  const company = trimCompany(sliceRun(role, from));
  return isCompany(company.text) ? { role: sliceRun(role, 0, from), company } : null;
}

/** "Lead Engineer | Foo", "Engineer @ Foo", "Director of Queues for Foo". */
function splitAt(role: Run): { role: Run; company: Run } | null {
  const at = /\s[|｜·]\s|\s?@\s?|\s(?:at|bei|chez|presso)\s(?=\p{Lu})/u.exec(role.text);
  const found =
    at ??
    /\sfor\s(?=\p{Lu})/u.exec(role.text) ??
    /(?<=architect|officer|scientist|technologist|evangelist|engineer|developer)\sof\s(?=\p{Lu})/iu.exec(role.text);
  if (!found) return null;
  const before = trimRole(sliceRun(role, 0, found.index));
  const company = trimCompany(sliceRun(role, found.index + found[0].length));
  if (!isJob(before.text) || !isCompany(company.text) || isJob(company.text)) return null;
  // "Engineer for Payments" names what is worked on: behind "for", only a name of its own is an employer.
  const named = company.text.split(' ');
  if (!at && !(named.some(isOwnName) && named.every((word) => /^[\p{Lu}\d]/u.test(word)))) return null;
  return { role: before, company };
}

/** "Tech Lead Foo": a word with a capital that is no word of computing nor of any language. */
function isOwnName(word: string): boolean {
  const folded = foldWords(word);
  return (
    /^[\p{Lu}\d]/u.test(word) &&
    word.length > 2 &&
    !titleWords.has(folded) &&
    !everydayWords.has(folded) &&
    !stopWords.has(folded)
  );
}

const postEnds = new Set(
  'engineer developer lead manager architect consultant cto ceo cio coo founder cofounder advocate evangelist sre analyst scientist director programmer administrator dev freelance'.split(
    ' ',
  ),
);

function endsPost(word: string): boolean {
  return postEnds.has(foldWords(word));
}

/** "Data Engineering": only words that job titles have. */
export function isPlainPost(text: string): boolean {
  return text
    .split(' ')
    .every((word) => isJobWord(foldWords(word)) || jobAttributes.has(foldWords(word)) || /^analytics$/iu.test(word));
}

function isPartOfPost(word: string): boolean {
  const folded = foldWords(word);
  return isJobWord(folded) || placeWords.has(folded) || !/^[\p{Lu}\d]/u.test(word) || jobAttributes.has(folded);
}
