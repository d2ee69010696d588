import { readProfileAddress } from '../../base/index.js';
import { type Block, type Run, sliceRun } from '../blocks/index.js';
import { isNotTalk } from '../not-talks/index.js';
import { isJob } from '../refiners/affiliation.js';
import { readKind } from '../refiners/kind.js';
import { hasNameForm } from '../refiners/name-form.js';
import { trimTitle } from '../refiners/title.js';
import { isPost } from '../refiners/whole-credits.js';
import { type BlockRule, makeCandidate } from './candidate.js';

/**
 * A short line of a title and a link to somebody's own profile: the address says what no list of names knows.
 * In: `[Anu Bluff](https://linkedin.com/in/anubluff): Queues at Night`. Out: the talk with its speaker.
 */
export const profiledLine: BlockRule = {
  name: 'profiled-line',
  read(page, at) {
    const block = page.blocks[at];
    if (!block || block.label || block.kind === 'row' || block.run.text.length > 200) return null;
    if (page.sections[at]?.kind === 'speaker') return null;
    const parts = splitAtProfile(block);
    const title = parts && trimTitle(parts.title);
    if (!title || title.text.split(' ').length < 3 || !/^["“'‘]?[\p{Lu}\p{N}]/u.test(title.text)) return null;
    if (/[.;]$/.test(title.text) || isJob(title.text) || isPost(title.text) || isNotTalk(title.text, true)) return null;
    return makeCandidate('profiled-line', 0.7, at, {
      title,
      people: [{ name: parts.name, role: null, company: null, sure: 0.8 }],
      kind: readKind(title, 0),
    });
  },
};

/** "[Name](profile): Title" and "Title - [Name](profile)". */
function splitAtProfile(block: Block): { name: Run; title: Run } | null {
  const { run } = block;
  const link = block.links.find(({ url, from, to }) => readProfileAddress(url)?.site === 'linkedin' && to > from);
  if (!link) return null;
  const name = sliceRun(run, link.from, link.to);
  if (!hasNameForm(name.text)) return null;
  const behind = /^\s?[:•|–—-]\s/u.exec(run.text.slice(link.to));
  if (link.from <= 1 && behind) return { name, title: sliceRun(run, link.to + behind[0].length) };
  const before = /(?:\s[-•|–—]|:|\sby)\s$/u.exec(run.text.slice(0, link.from));
  return before && link.to >= run.text.length - 1 ? { name, title: sliceRun(run, 0, before.index) } : null;
}
