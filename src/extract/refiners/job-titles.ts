import { type Run, sliceRun } from '../blocks/index.js';
import { postPraise } from '../lexicons/post-phrases.js';
import { isJob, subjectExpert, trimRole } from './affiliation.js';

const pastStart =
  /^(?:formerly|former|previously|ex|ehemals|ehemalige[rn]?|früher|ancien(?:ne)?|antigu?[oa]|exempleado|voorheen|vormals)(?:[\s-]|$)/iu;

/** "former CTO", "ex-Foo": what is told is over. */
export function isPastPost(text: string): boolean {
  return pastStart.test(text);
}

const praise = new RegExp(`^(?:(?:very|highly|und|and|et|y|e)\\s|(?:${postPraise.join('|')}),?\\s)`, 'iu');
const roleStop =
  /\s(?:who|where|which|whose|working|specializ\w*|specialis\w*|focus\w*|helping|living|located|on the|in the|in our|for the|based|over|about|with a|with over|leading|building|dont|qui|since|seit|depuis|desde|dal|by trade|by training|by day|by heart|au sein|passionné\p{L}*|apasionad[oa]|apaixonad[oa]|appassionat[oa])(?:\s|$)/iu;
const noStart =
  /^(?:\p{Ll}{3,14}ing\s(?:his|her|their|the|our|my|an?)|(?:co-?)?(?:creator|author|maintainer|inventor|organi[sz]er|host|contributor|editor)s?\s(?:of|to)|fait|fera|es|soy|é|sou|è|sono|ist|bin|est|suis|am|is|trabaj[ao]|trabalh[ao]|lavor[ao]|arbeitet?|werkt|travaille|holds the|va|vont|holds|serves|acts|heads|heading|overseeing|running|helping|developing|pursuing|studying|teaching|spending|leading(?=\s(?:the|our|an?|up|my)\s)|managing(?=\s(?:the|our|an?|my)\s)|runs|manages|builds|spends|enjoys|lives|studies|teaches|likes|writes|speaks|as|als|comme|como|in|on|at|for|with|to|by|about|of|from|into|around|leads|lead(?=\s(?:the|our|an?|my)\s)|works?|has|loves?|helps?|talk|responsible|passionate|interested|working|very|not|certified|zertifiziert\p{L}*|ex|former|formerly|ehemalig\p{L}*|ancien\p{L}*|antig[oa]|exempleado)(?:\s|-)/iu;

/** Job words that say nothing of the post where they stand alone. */
const tooGeneral = new Set(
  'advocate expert experta experte expertin spécialiste especialista enthusiast member author creator fan contributor speaker team partner lead product sales dev tech staff associate champion master chief leader hero founder maintainer committer phd mitarbeiter student mitglied'.split(
    ' ',
  ),
);

/** "Bar Ambassador", "open-source contributor": said of somebody, but no post. */
const honourEnds = new Set(
  'ambassador contributor enthusiast fan hero champion mvp speaker author blogger podcaster captain rockstar committer maintainer lover geek nerd junkie addict aficionado'.split(
    ' ',
  ),
);

/** A job title that says what the post is: more than one word that anybody may be called. */
export function isPost(text: string): boolean {
  const words = text.toLowerCase().split(' ');
  return (
    !noStart.test(text) &&
    !subjectExpert.test(text) &&
    isJob(text) &&
    !tooGeneral.has(words.join(' ')) &&
    !(words.length > 1 && honourEnds.has(words[words.length - 1] as string))
  );
}

const honours =
  /\b(?:hero|ambassador|mvp|champion|fellow|captain|expert|gde|rockstar|insider|author|speaker)\s*(?:,|and|&|\/)\s*/giu;

/** The job title alone: without praise, an honour before it, its abbreviation in brackets, and what is done in it. */
export function cutRole(run: Run): Run {
  let role = run;
  for (let turn = 0; turn < 3; turn++) role = sliceRun(role, praise.exec(role.text.slice(0, 30))?.[0].length ?? 0);
  const stop = roleStop.exec(role.text);
  if (stop && isJob(role.text.slice(0, stop.index))) role = sliceRun(role, 0, stop.index);
  role = sliceRun(role, 0, role.text.length - (/\s?\([\p{L} /&]{2,16}\)$/u.exec(role.text)?.[0].length ?? 0));
  // "CTO of a small agency".
  const some = /\s(?:of|at|for|in|with)\s(?:an?|our)\s/u.exec(role.text);
  if (some && isJob(role.text.slice(0, some.index))) role = sliceRun(role, 0, some.index);
  // "engineer turned product manager": what somebody is now.
  const turned = /\sturned\s(?:an?\s)?/u.exec(role.text);
  if (turned) role = sliceRun(role, turned.index + turned[0].length);
  // "alumna of Foo and an Engineer": what stands before is no post.
  const other = /\s(?:and|und|et|y|e)\s(?:also\s)?(?:an?|the|currently|now|eine?|une|una|uma|um)\s/u.exec(role.text);
  if (other && !isPost(role.text.slice(0, other.index)) && isJob(role.text.slice(other.index + other[0].length)))
    role = sliceRun(role, other.index + other[0].length);
  const last = [...role.text.matchAll(honours)].pop();
  const rest = last ? sliceRun(role, last.index + last[0].length) : role;
  return trimRole(isJob(rest.text) ? rest : role);
}

const firmPosts = new Set(
  'partner lead principal associate student leader founder fellow chief owner dev devs devops devsecops'.split(' '),
);

/** "Partner", "Lead": a post where an employer follows. */
export function isPostAtFirm(text: string): boolean {
  return firmPosts.has(text.toLowerCase());
}

const sidePosts =
  /\b(?:mentor|volunteer|member|organi[sz]er|lecturer|advisor|adviser|board|instructor|teacher|coach|ambassador|speaker|trainer)\b/iu;

/** "mentor at Foo School": held beside a post. */
export function isSidePost(text: string): boolean {
  return sidePosts.test(text);
}

/** Whether a phrase goes on with other things than a job title. */
export function isBroken(text: string): boolean {
  return (
    /[.;!?()]\s|\s(?:who|where|which|that|has|with over|is|was|works|leads|runs|heads|manages|helps|builds|loves|likes|enjoys|lives|currently)(?:\s|$)/u.test(
      text,
    ) || text.split(' ').length > 9
  );
}
