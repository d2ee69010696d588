import { type Run, sliceRun } from '../blocks/index.js';
import { isCompany, isJob, readEmployer, splitRole, trimRole } from './affiliation.js';
import { readSmallEmployer } from './employer-in-name.js';
import { cutRole, isPost, isPostAtFirm } from './job-titles.js';
import { judgeName } from './person-name.js';
import { noPost, type Post } from './posts.js';
import { splitSentences } from './sentences.js';

/** Somebody is or does something: no line of a profile. */
const isSentence =
  /(?:^| )(?:he|she|they|became|is|am|works?|has|leads|was|ist|arbeitet|est|es|will|joined|joins|leitet|travaille|suis|trabaj[ao]|soy|é|sou|trabalh[ao]|atua|è|sono|lavor[ao]|werkt?) |^(?:I|I['’]m|working|over|with|after|currently|now|derzeit|aktuell|actuellement|actualmente|atualmente|attualmente) /iu;

/** "Engineer at Foo", "Engineer, Foo", "Foo – Engineer": a short line that is a post and nothing else. */
export function readPostLine(line: Run): Post {
  const { text } = line;
  if (text.length > 90 || isSentence.test(text) || splitSentences(line).length > 1) return noPost;
  const cut = /\s(?:at|bei|beim|am|chez|presso|bij|en|na|à|w|we|v|hos|from|with)\s|\s?@\s?|,\s|\s[-–—|·]\s/u.exec(text);
  if (!cut) return isPost(text) ? (splitRole(line) ?? { role: cutRole(line), company: null }) : noPost;
  const before = trimRole(sliceRun(line, 0, cut.index));
  const after = sliceRun(line, cut.index + cut[0].length);
  if (isPost(before.text) || isPostAtFirm(before.text)) {
    const company = readEmployer(after) ?? readSmallEmployer(after);
    const role = cutRole(before);
    if (!company || isJob(company.text)) return { role, company: null };
    // "An engineer by day, Ana builds tools": behind a comma or a dash an employer stands alone.
    const loose = /^(?:,|\s[-–—|·])/u.test(cut[0]);
    const goesOn = /^\s\p{Ll}/u.test(after.text.slice(after.text.indexOf(company.text) + company.text.length));
    return { role, company: loose && goesOn ? null : company };
  }
  const role = trimRole(after);
  return isPost(role.text) && isCompany(before.text) && judgeName(before.text) < 0.85
    ? { role: cutRole(role), company: before }
    : noPost;
}
