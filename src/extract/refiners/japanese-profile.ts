import { type Run, sliceRun } from '../blocks/index.js';
import { isJobWord, japaneseJobWords } from '../lexicons/job-words.js';
import { foldWords } from '../locales/index.js';
import { trimRole } from './affiliation.js';
import type { Post } from './posts.js';

const written = String.raw`[\p{Script=Han}\p{Script=Katakana}\p{Script=Latin}ー・\d.&\/+-]`;
const company = String.raw`(?:(?:株式|合同|有限)会社\s?${written}{1,30}(?:\s${written}{1,20})?|[^\s、。「」にではの]{1,20}?(?:株式|合同|有限)会社|${written}{2,30}?)`;

const atCompany = new RegExp(
  `^(?:現在は?、?)?(${company})(?:に?所属(?:の|する|して)?|に勤務(?:する|し)?|勤務の?|で働く|にて|では?|の)`,
  'u',
);
const joined = new RegExp(
  String.raw`^(?:\d{4}年(?:\d{1,2}月)?(?:に|から|より)?)?、?(${company})(?:に|へ|には)?(?:新卒|中途)?(?:で)?(?:入社|転職|参画|ジョイン)`,
  'u',
);
const belongs = new RegExp(
  String.raw`^(?:所属|会社|勤務先|社名)\s?[:：]\s?(${company}(?:\s${written}{1,20}){0,3})`,
  'u',
);
const past = /(?:退社|退職|以前|過去|前職|元々|出身|だった|ていました|卒業)/u;
const legal = /(?:株式|合同|有限)会社/u;

/** A post that a word of a title ends: "WEBフロントエンドエンジニア", "代表取締役", "SRE". */
const title = new RegExp(
  String.raw`${written}{0,24}(?:${japaneseJobWords.join('|')}|(?<![\p{L}])(?:SRE|PM|PO|EM|VPoE|CTO|CEO|COO|CIO|Engineer|Manager|Developer))ー?(?:[・\/](?:PO|PM|SRE|${japaneseJobWords.join('|')}))?`,
  'u',
);

/** Whether a text is Japanese enough for its own reading. */
export function isJapanese(text: string): boolean {
  return /[\p{Script=Hiragana}\p{Script=Katakana}]|(?:株式|合同|有限)会社|所属/u.test(text.slice(0, 400));
}

/** Reads a sentence of a Japanese profile: "フー株式会社でデータエンジニアをしています", "所属: フー株式会社", "フーに入社". */
export function readJapanesePost(sentence: Run): Post {
  const { text } = sentence;
  if (text.length > 300) return { role: null, company: null };
  const member = belongs.exec(text);
  if (member) return { role: null, company: pick(sentence, member, 1) };
  if (past.test(text) && !joined.test(text)) return { role: null, company: null };
  const entered = joined.exec(text);
  if (entered) return { role: null, company: isOrganisation(entered[1] as string) ? pick(sentence, entered, 1) : null };
  const at = atCompany.exec(text);
  const rest = at && isOrganisation(at[1] as string) ? at : null;
  const from = rest ? rest[0].length : 0;
  const role = readTitle(sliceRun(sentence, from));
  if (rest && (role || /所属|勤務|働/u.test(rest[0]))) return { role, company: pick(sentence, rest, 1) };
  // "フー株式会社 代表取締役"
  const pieces = /^(\S{2,30}(?:\s\S{1,20}){0,2})\s(\S{2,24})[。、\s]?/u.exec(text);
  if (pieces && legal.test(pieces[1] as string) && readTitle(sliceRun(sentence, (pieces[1] as string).length)))
    return {
      role: readTitle(sliceRun(sentence, (pieces[1] as string).length)),
      company: sliceRun(sentence, 0, (pieces[1] as string).length),
    };
  return { role: text.length <= 60 ? role : null, company: null };
}

/** The job title in a phrase, without the words before it that say what it is like. */
function readTitle(phrase: Run): Run | null {
  const found = title.exec(phrase.text.slice(0, 80));
  if (!found || past.test(phrase.text)) return null;
  const behind = phrase.text.slice(found.index + found[0].length, found.index + found[0].length + 3);
  // "エンジニアの方", "エンジニア向け": others than the person.
  if (/^(?:の|向|を?募|さん|たち|と)/u.test(behind)) return null;
  return trimRole(sliceRun(phrase, found.index, found.index + found[0].length));
}

function isOrganisation(text: string): boolean {
  if (legal.test(text) || /社$/u.test(text)) return true;
  if (!/^[\p{Lu}\p{Script=Katakana}]/u.test(text)) return false;
  return !japaneseJobWords.some((word) => text.includes(word)) && !isJobWord(foldWords(text)) && text.length >= 3;
}

function pick(run: Run, found: RegExpExecArray, group: number): Run {
  const from = found.index + found[0].indexOf(found[group] as string);
  return sliceRun(run, from, from + (found[group] as string).length);
}
