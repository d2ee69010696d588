import { type Run, sliceRun } from '../blocks/index.js';
import { everydayWords, titleWords } from '../lexicons/common-words.js';
import { jobAttributes } from '../lexicons/job-words.js';
import { atEmployerWords, inEmployerWords, ownerPosts, postVerbs } from '../lexicons/post-phrases.js';
import { foldWords } from '../locales/index.js';
import { hasLegalForm, isJob, readEmployer, trimRole } from './affiliation.js';
import { cutRole, isBroken, isPost, isPostAtFirm, isSidePost } from './job-titles.js';
import { judgeName } from './person-name.js';
import { anyOf, past, skipFillers } from './post-patterns.js';
import { findEmployer, readWorkplace } from './workplaces.js';

/** What somebody does, and for whom. */
export interface Post {
  role: Run | null;
  company: Run | null;
}

/** Where nothing is told. */
export const noPost: Post = { role: null, company: null };

/** "of a small agency called Foo". */
const someFirm =
  /\s(?:of|at|for|with)\s(?:an?|the)\s(?:[\p{L}\d-]+\s){0,5}?(?:company|agency|start-?up|scale-?up|consultancy|firm|studio|bank|provider|vendor|organi[sz]ation|institute|non-?profit)\s(?:called\s|named\s)?(?=[\p{Lu}\d])/gu;

const verb = new RegExp(anyOf(postVerbs), 'giu');
/** What may stand between a post and its employer, apart, so that each can be shown to be fast. */
const beforeEmployer: readonly RegExp[] = [
  new RegExp(
    String.raw`\s(?:${atEmployerWords.join('|')})\s(?:the\s|der\s|dem\s|la\s|il\s|het\s|l['’])?(?=[\p{Lu}\p{Lo}\d@]|\p{Ll}{1,30}\.\p{Ll}{2,4}(?![\p{L}])|\p{Ll}{2,20}\s(?:GmbH|AG|Inc|Ltd|LLC|SA|SAS|BV|Labs)(?![\p{L}]))`,
    'giu',
  ),
  /\s@\s?/gu,
  new RegExp(String.raw`\s(?:${inEmployerWords.join('|')})\s(?=[\p{Lu}\d])`, 'giu'),
  /(?<=(?:founder|owner|CEO|CTO|COO|CIO|CISO|CPO|president|chair|dean|member|partner|team)\s)of\s(?:the\s)?(?=[\p{Lu}\d])/giu,
  new RegExp(
    String.raw`(?<=(?:${ownerPosts.join('|')})\s)(?:de la|de|da|do|del|della|der|des|von|di)\s(?=\p{Lu})`,
    'giu',
  ),
  new RegExp(String.raw`(?<=(?:${ownerPosts.join('|')})\s)d['’](?=\p{Lu})`, 'giu'),
  someFirm,
  /,\s(?=\p{Lu}|\d{1,3}\p{Lu})|\s[-–—|·]\s(?=[\p{Lu}\d])/gu,
];

/** All places in a phrase behind which an employer may stand, in order. */
function findBreaks(text: string): RegExpExecArray[] {
  const head = text.slice(0, 150);
  return beforeEmployer.flatMap((pattern) => [...head.matchAll(pattern)]).sort((a, b) => a.index - b.index);
}

const surelyAt = new RegExp(`^(?:${atEmployerWords.join('|')})(?:\\s|$)`, 'iu');
const phraseEnd =
  /\s(?:who|where|which|that|and|with|whose|he|she|they|specializ\w*|specialis\w*|focus\w*|helping|working|based|living|located|dont|qui|où|que|y|e|und|et|der|die|das|wo|mit|avec|con|com|supporting|building|leading|in|for|since|seit|depuis|desde|by|to|as|on|from|because|het|met)\s|[,.;:()!?。]|\s[-–—]\s|$/iu;
const expertise =
  /^(?:expert|especialist|spécialist|specialist|phd|master|stud|étud|estud|doctor|doktor|research|lectur|profess|candidat|scholar|major|degree)/iu;

/**
 * Reads the present post in a sentence about one person.
 * @param rest the sentence from behind the name or pronoun on.
 */
export function readPost(rest: Run): Post {
  const { text } = rest;
  const post: Post = { ...readApposition(rest) };
  for (const found of text.matchAll(verb)) {
    if ((post.role && post.company) || found.index > 200) break;
    const end = found.index + found[0].length;
    if (!presentNow.test(found[0]) && past.test(clauseBefore(text, found.index))) continue;
    if (/^\s(?:en|na|no|in)\s(?=\p{Lu})/u.test(text.slice(end))) continue;
    const said = sliceRun(rest, end);
    // "I'm Ana, an engineer at Foo".
    const own =
      /^(\p{Lu}[\p{L}\p{M}-]+(?:\s\p{Lu}[\p{L}\p{M}-]+)?),\s(?=an?\s|the\s|eine?\s|une?\s|una\s|uma?\s)/u.exec(
        said.text,
      );
    const phrase = skipFillers(own && judgeName(own[1] as string) >= 0.5 ? sliceRun(said, own[0].length) : said);
    if (past.test(phrase.text.slice(0, 12))) continue;
    if (/^(?:with|at|bei|chez|from|presso|bij)\s+(?=\p{Lu})/u.test(phrase.text)) continue;
    const read = readRoleAndEmployer(phrase);
    // "has been an engineer for years" tells of a life, with an employer of a post.
    if (/been$/iu.test(found[0]) && !read.company) continue;
    if (post.role) {
      // "an engineer by trade, currently working as a Product Owner at Foo": the one with an employer is the post.
      if (!read.role || !read.company || isSidePost(read.role.text)) continue;
      post.role = read.role;
    }
    post.role ??= read.role;
    post.company ??= read.company;
  }
  if (post.role && post.company) return post;
  const workplace = readWorkplace(rest);
  if (!workplace) return post;
  return { role: post.role ?? readAs(rest, workplace.end), company: post.company ?? workplace.company };
}

/** "now Head of Data" tells of the present whatever stands before it. */
const presentNow =
  /^(?:now|currently|presently|nowadays|derzeit|aktuell|zurzeit|actuellement|actualmente|atualmente|attualmente|momenteel)$/iu;

/** The words of the same clause before a verb. */
function clauseBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 30), at);
  return before.slice(Math.max(before.lastIndexOf(','), before.lastIndexOf(';'), before.lastIndexOf('.')) + 1);
}

/** ", SRE at Foo," and " (SRE, Foo)" right behind the name. */
function readApposition(rest: Run): Post {
  const open = /^\s*(?:,|\(|[-–—:|])\s*(?:an?\s|the\s|our\s|our own\s|un\s|une\s|una\s|ein\s|eine\s)?/iu.exec(
    rest.text,
  );
  if (!open) return noPost;
  const phrase = sliceRun(rest, open[0].length);
  const stop =
    /[,();]|\.(?:\s|$)|\s(?:who|will|is|explores?|goes|focus|has|talks?|presents?|discuss\w*|shares?|shows?|zeigt|présente|presenta|apresenta)\s/u.exec(
      phrase.text,
    );
  const head = sliceRun(phrase, 0, stop ? stop.index : phrase.text.length);
  if (
    !isPost(head.text) ||
    head.text.length > 80 ||
    / (?:is|works|work|has|leads|was|am|ist|arbeitet|est|es) /u.test(head.text)
  )
    return noPost;
  return readRoleAndEmployer(sliceRun(phrase, 0, 140));
}

/** "Engineer at Foo", "Foo’s Engineer", "Engineer on the Bar team at Foo" at the beginning of a phrase. */
export function readRoleAndEmployer(phrase: Run): Post {
  if (past.test(phrase.text.slice(0, 14).split(' ')[0] ?? '')) return noPost;
  const owner =
    /^((?:[\p{Lu}\d][\p{L}\d.&-]*\s){0,3}[\p{Lu}\d][\p{L}\d.&-]*)['’]s?\s(?!(?:an?|the|our|one|now|also|been)\s)/u.exec(
      phrase.text.slice(0, 60),
    );
  if (owner) {
    const role = cutRole(sliceRun(phrase, owner[0].length, owner[0].length + 90));
    const end = phraseEnd.exec(role.text);
    const head = trimRole(sliceRun(role, 0, end?.index));
    if (isPost(head.text)) return { role: head, company: readEmployer(phrase) };
  }
  for (const found of findBreaks(phrase.text)) {
    if (found.index > 90) break;
    const before = sliceRun(phrase, 0, found.index);
    if (/\s(?:where|who|which|whose|that|dont|que|wo|whilst|while)\s/u.test(before.text)) break;
    const role = cutPlace(cutRole(dropOthers(before)));
    // "a developer; in the past she was CTO at Foo".
    if (past.test(before.text.slice(before.text.indexOf(role.text) + role.text.length))) continue;
    const sure =
      surelyAt.test(found[0].trim()) ||
      /(?:company|agency|up|consultancy|firm|studio|bank|provider|vendor|ation|institute|profit|called|named)\s$/iu.test(
        found[0],
      ) ||
      /^(?:(?:of|de|da|do|del|der|di)\s|d['’])/u.test(found[0]);
    if (!(isPost(role.text) || (sure && isPostAtFirm(role.text))) || isBroken(role.text)) continue;
    const company = readEmployer(sliceRun(phrase, found.index + found[0].length));
    const loose = !sure;
    if (
      loose &&
      !found[0].startsWith(',') &&
      /^[^,;.]{0,60}?\s(?:at|@|bei|chez|presso)\s/u.test(phrase.text.slice(found.index + 2))
    )
      continue;
    if (
      loose &&
      (!company ||
        isJob(company.text) ||
        isCommonPhrase(company.text) ||
        (expertise.test(before.text.slice(before.text.lastIndexOf(' ') + 1)) && !hasLegalForm(company.text)))
    )
      continue;
    if (/^(?:,|\s[-–—|·])/u.test(found[0]) && !endsClause(phrase.text, found.index, company)) continue;
    return { role, company };
  }
  const role = cutRole(readPlainRole(phrase));
  if (!isPost(role.text) || isBroken(role.text) || role.text.split(' ').length > 7) return noPost;
  const from = phrase.text.indexOf(role.text) + role.text.length;
  return { role, company: findEmployer(sliceRun(phrase, from)) };
}

/** "cat owner, sailor, Engineer": what somebody is besides, before the post. */
function dropOthers(phrase: Run): Run {
  let rest = phrase;
  for (let turn = 0; turn < 5; turn++) {
    const comma = rest.text.indexOf(', ');
    if (comma < 0 || isPost(rest.text.slice(0, comma)) || !isPost(rest.text.slice(comma + 2))) break;
    rest = sliceRun(rest, comma + 2);
  }
  return rest;
}

/** "Architect in Karlsruhe", where the employer follows: the town is no part of the post. */
function cutPlace(role: Run): Run {
  const found = /\s(?:in|en|à|aus)\s(\p{Lu}[\p{L}-]{2,20})$/u.exec(role.text);
  return found?.[1] && !isCommonPhrase(found[1]) ? sliceRun(role, 0, found.index) : role;
}

/** "Test", "Residence", "Data Science": no employer's name behind a loose "in". */
function isCommonPhrase(text: string): boolean {
  return text
    .split(' ')
    .every(
      (word) =>
        titleWords.has(foldWords(word)) || everydayWords.has(foldWords(word)) || jobAttributes.has(foldWords(word)),
    );
}

/** Whether ", Foo" is all that stands there: not "certified tester, Foo trainer" nor "Engineer, Foo until 2012". */
function endsClause(text: string, comma: number, company: Run | null): boolean {
  const behind = company ? text.slice(text.indexOf(company.text, comma) + company.text.length).slice(0, 40) : '';
  return (
    !past.test(behind) &&
    !/^\s(?:and|und|et|y|e|&)\s\p{Lu}/u.test(behind) &&
    /^\s*(?:[,.;:)]|$|[-–—(]|(?:who|where|and|has|is|with|since|will|und|et|y|e)\s)/iu.test(behind)
  );
}

/** "Engineer and author", up to where the phrase goes on with something else. */
function readPlainRole(phrase: Run): Run {
  const stop = phraseEnd.exec(phrase.text);
  if (!stop) return phrase;
  const role = sliceRun(phrase, 0, stop.index);
  if (!/^\s(?:and|und|et|y|e)\s$/iu.test(stop[0])) return role;
  const more = sliceRun(phrase, stop.index + stop[0].length);
  const end = phraseEnd.exec(more.text)?.index ?? more.text.length;
  return isPost(more.text.slice(0, end)) && end < 40 ? sliceRun(phrase, 0, stop.index + stop[0].length + end) : role;
}

/** "… as a Developer Advocate" in the same clause. */
function readAs(rest: Run, from: number): Run | null {
  const as = /^[^.;]{0,60}?\s(?:as|als|en tant que|en tant qu['’]|comme|como|come|jako)\s?/u.exec(
    rest.text.slice(from),
  );
  return as ? readRoleAndEmployer(skipFillers(sliceRun(rest, from + as[0].length))).role : null;
}
