import { type Run, sliceRun } from '../blocks/index.js';
import { isCompany, isJob, readEmployer, trimRole } from './affiliation.js';
import { readSmallEmployer } from './employer-in-name.js';
import { cutRole, isPost, isPostAtFirm } from './job-titles.js';
import { noPost, type Post } from './posts.js';

/** "Engineer at Foo", "Engineer, Foo", "Foo – Engineer": a short line that is a post and nothing else. */
export function readPostLine(line: Run): Post {
  const { text } = line;
  if (
    text.length > 90 ||
    /(?:^| )(?:he|she|they|became|is|am|works?|has|leads|was|ist|arbeitet|est|es|will) /iu.test(text)
  )
    return noPost;
  const cut = /\s(?:at|bei|beim|am|chez|presso|bij|en|na|à|hos|from|with)\s|\s?@\s?|,\s|\s[-–—|·]\s/u.exec(text);
  if (!cut) return isPost(text) ? { role: cutRole(line), company: null } : noPost;
  const before = trimRole(sliceRun(line, 0, cut.index));
  const after = sliceRun(line, cut.index + cut[0].length);
  if (isPost(before.text) || isPostAtFirm(before.text)) {
    const company = readEmployer(after) ?? readSmallEmployer(after);
    return { role: cutRole(before), company: company && !isJob(company.text) ? company : null };
  }
  const role = trimRole(after);
  return isPost(role.text) && isCompany(before.text) ? { role: cutRole(role), company: before } : noPost;
}
