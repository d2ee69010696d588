import { type Run, sliceRun } from '../blocks/index.js';
import {
  atEmployerWords,
  inEmployerWords,
  leadVerbs,
  pastWords,
  postFillers,
  postPraise,
  postVerbs,
} from '../lexicons/post-phrases.js';
import { isCompany, isJob, readEmployer, subjectExpert, trimRole } from './affiliation.js';
import { readSmallEmployer } from './employer-in-name.js';

/** What somebody does, and for whom. */
export interface Post {
  role: Run | null;
  company: Run | null;
}

/** Where nothing is told. */
export const noPost: Post = { role: null, company: null };

/** Any of the words as whole words, whatever the script: `\b` knows no accents. */
function anyOf(words: readonly string[]): string {
  return `(?<![\\p{L}\\p{M}])(?:${words.join('|')})(?![\\p{L}\\p{M}])`;
}

const pastStart =
  /^(?:formerly|former|previously|ex|ehemals|ehemalige[rn]?|früher|ancien(?:ne)?|antigu?[oa]|exempleado|voorheen|vormals)(?:[\s-]|$)/iu;

/** "former CTO", "ex-Foo": what is told is over. */
export function isPastPost(text: string): boolean {
  return pastStart.test(text);
}

const verb = new RegExp(anyOf(postVerbs), 'giu');
const filler = new RegExp(
  `^(?:${anyOf([...postFillers].sort((a, b) => b.length - a.length))}|(?:en tant qu|l)['’]|(?:since|seit|depuis|desde|dal|sinds)\\s\\d{4}(?!\\d))`,
  'iu',
);
const past = new RegExp(anyOf(pastWords), 'iu');
const lead = new RegExp(`(?:${anyOf(leadVerbs)})`, 'giu');
const praise = new RegExp(`^(?:(?:very|highly|und|and|et|y|e)\\s|(?:${postPraise.join('|')}),?\\s)`, 'iu');
const employer = new RegExp(
  String.raw`\s(?:${atEmployerWords.join('|')})\s+(?:the\s+|der\s+|dem\s+|la\s+|il\s+|het\s+)?(?=[\p{Lu}\p{Lo}\d@]|\p{Ll}+\.\p{Ll}{2,4}(?![\p{L}]))|\s@\s?|\s(?:${inEmployerWords.join('|')})\s+(?=[\p{Lu}\d])|(?<=(?:founder|owner|CEO|CTO|COO|CIO|CISO|CPO|president|chair|dean|member|partner|team)\s)of\s+(?:the\s+)?(?=[\p{Lu}\d])|(?<=(?:fondateur|fondatrice|fundador|fundadora|fundador|gründer|gründerin|fondatore|fondatrice)\s)(?:de|da|do|der|von|di)\s+(?=\p{Lu})|,\s+(?=\p{Lu})|\s[-–—|·]\s+(?=[\p{Lu}\d])`,
  'giu',
);
const surelyAt = new RegExp(`^(?:${atEmployerWords.join('|')})(?:\\s|$)`, 'iu');
const clearEmployer =
  /(?:^|\s)(?:at|coming from|hailing from|proveniente da|venant de|bei|beim|chez|presso|bij|(?:teams?|practice|group|division|department|unit|office)\s(?:of|at|von|de)|works?\sfor|working\sfor)\s+(?:the\s+|der\s+)?(?=[\p{Lu}\d])|\s@(?=\p{Lu})/gu;
const elsewhereStems =
  /^(?:spoke|speak|talk|studi|study|student|graduat|degree|phd|lectur|taught|teach|present|volunteer|organi[sz]|conference|meetup|event|diploma|master|bachelor|founded|intern|community|ambassador|hero|captain|mvp|fellow)/iu;
const phraseEnd =
  /\s(?:who|where|which|that|and|with|whose|he|she|they|specializ\w*|specialis\w*|focus\w*|helping|working|based|living|located|dont|qui|où|que|y|e|und|et|der|die|das|wo|mit|avec|con|com|supporting|building|leading|in|for|since|seit|depuis|desde|by|to|as|on|from|because|het|met)\s|[,.;:()!?。]|\s[-–—]\s|$/iu;
const roleStop =
  /\s(?:who|where|which|whose|working|specializ\w*|specialis\w*|focus\w*|helping|living|located|on the|in the|in our|for the|based|over|with a|with over|leading|building|dont|qui)\s/iu;
const noStart =
  /^(?:(?:co-?)?(?:creator|author|maintainer|inventor|organi[sz]er|host|contributor|editor)s?\s(?:of|to)|fait|fera|va|vont|holds|serves|acts|heads|runs|manages|builds|spends|enjoys|lives|studies|teaches|likes|writes|speaks|as|als|comme|como|in|on|at|for|with|to|by|about|of|from|into|around|leads?|works?|has|loves?|helps?|talk|responsible|passionate|interested|working|very|not|certified|zertifiziert\p{L}*|ex|former|formerly|ehemalig\p{L}*|ancien\p{L}*|antig[oa]|exempleado)(?:\s|-)/iu;

/** Job words that say nothing of the post where they stand alone. */
const tooGeneral = new Set(
  'advocate expert experta experte expertin spécialiste especialista enthusiast member author creator fan contributor speaker team partner lead product sales dev tech staff associate champion master chief leader hero founder maintainer mitarbeiter student mitglied'.split(
    ' ',
  ),
);

/** "Bar Ambassador", "open-source contributor": said of somebody, but no post. */
const honourEnds = new Set(
  'ambassador contributor enthusiast fan hero champion mvp speaker author blogger podcaster captain rockstar lover geek nerd junkie addict aficionado'.split(
    ' ',
  ),
);

const expertise = /^(?:expert|especialist|spécialist|specialist|phd|master)/iu;

/** "speaks at Foo", "a degree from Foo": what stands before the organisation tells of no post there. */
function isElsewhere(before: string): boolean {
  return before
    .trim()
    .split(' ')
    .slice(-4)
    .some((word) => elsewhereStems.test(word));
}

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

/**
 * Reads the present post in a sentence about one person.
 * @param rest the sentence from behind the name or pronoun on.
 */
export function readPost(rest: Run): Post {
  const { text } = rest;
  const post: Post = { ...readApposition(rest) };
  for (const found of text.matchAll(verb)) {
    if (post.role || found.index > 200) break;
    const end = found.index + found[0].length;
    if (!presentNow.test(found[0]) && past.test(clauseBefore(text, found.index))) continue;
    const phrase = skipFillers(sliceRun(rest, end));
    if (past.test(phrase.text.slice(0, 12))) continue;
    if (/^(?:with|at|bei|chez|from|presso|bij)\s+(?=\p{Lu})/u.test(phrase.text)) continue;
    const read = readRoleAndEmployer(phrase);
    // "has been an engineer for years" tells of a life, with an employer of a post.
    if (/been$/iu.test(found[0]) && !read.company) continue;
    post.role = read.role;
    post.company ??= read.company;
    if (post.role && !post.company) {
      const from = text.indexOf(post.role.text, end);
      post.company = from < 0 ? null : findEmployer(sliceRun(rest, from + post.role.text.length));
    }
  }
  const workplace = post.role && post.company ? noPost : readWorkplace(rest);
  return { role: post.role ?? workplace.role, company: post.company ?? workplace.company };
}

/** "now Head of Data" tells of the present whatever stands before it. */
const presentNow =
  /^(?:now|currently|presently|nowadays|derzeit|aktuell|zurzeit|actuellement|actualmente|atualmente|attualmente|momenteel)$/iu;

/** The words of the same clause before a verb. */
function clauseBefore(text: string, at: number): string {
  return /[^,;.]*$/u.exec(text.slice(Math.max(0, at - 30), at))?.[0] ?? '';
}

function skipFillers(run: Run): Run {
  let phrase = run;
  for (let turn = 0; turn < 8; turn++) {
    const length = filler.exec(phrase.text.slice(0, 24))?.[0].length ?? 0;
    if (length === 0) break;
    phrase = sliceRun(phrase, length);
  }
  return phrase;
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
  const owner = /^((?:[\p{Lu}\d][\p{L}\d.&-]*\s){0,3}[\p{Lu}\d][\p{L}\d.&-]*)['’]s?\s/u.exec(phrase.text.slice(0, 60));
  if (owner) {
    const role = cutRole(sliceRun(phrase, owner[0].length, owner[0].length + 90));
    const end = phraseEnd.exec(role.text);
    const head = trimRole(sliceRun(role, 0, end?.index));
    if (isPost(head.text)) return { role: head, company: readEmployer(phrase) };
  }
  for (const found of phrase.text.matchAll(employer)) {
    if (found.index > 90) break;
    const before = sliceRun(phrase, 0, found.index);
    if (/\s(?:where|who|which|whose|that|dont|que|wo|whilst|while)\s/u.test(before.text)) break;
    const role = cutRole(before);
    const ofFirm = /^of\s/u.test(found[0]) && isJob(role.text);
    if (!(isPost(role.text) || ofFirm) || isBroken(role.text)) continue;
    const company = readEmployer(sliceRun(phrase, found.index + found[0].length));
    const loose = !surelyAt.test(found[0].trim());
    if (
      loose &&
      !found[0].startsWith(',') &&
      /^[^,;.]{0,60}?\s(?:at|@|bei|chez|presso)\s/u.test(phrase.text.slice(found.index + 2))
    )
      continue;
    if (
      loose &&
      (!company || isJob(company.text) || expertise.test(before.text.slice(before.text.lastIndexOf(' ') + 1)))
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

/** "works at Foo as a Developer", "leads the queues team at Foo", "is part of the team at Foo", "joined Foo as a Developer". */
function readWorkplace(rest: Run): Post {
  const { text } = rest;
  for (const found of text.slice(0, 300).matchAll(lead)) {
    if (past.test(text.slice(Math.max(0, found.index - 25), found.index))) continue;
    const from = found.index + found[0].length;
    const clause = text.slice(from, from + 110);
    if (past.test(clause.slice(0, 12))) continue;
    const at =
      /^(?:\s[\p{L}\d’'&/-]+){0,8}?,?\s(?:at|for|with|bei|beim|für|chez|pour|en|na|no|presso|per|bij|voor|v|la|in)\s+(?:the\s+|der\s+|die\s+)?(?=\p{Lu}|\p{Ll}+\.\p{Ll}{2,4}(?!\p{L}))/u.exec(
        clause,
      );
    if (!at || isElsewhere(clause.slice(0, at[0].length))) continue;
    const company = readEmployer(sliceRun(rest, from + at[0].length));
    if (!company || company.text.length < 2) continue;
    return { role: readAs(rest, from + at[0].length), company };
  }
  // "is a data person at Foo": whatever the post is called.
  const someone = /^\s?(?:is|am)\s(?:an?|the)\s(?:[\p{L}-]+\s){1,4}?at\s(?:the\s)?(?=\p{Lu})/u.exec(text);
  if (someone && !isElsewhere(someone[0]) && !past.test(someone[0])) {
    const company = readEmployer(sliceRun(rest, someone[0].length));
    if (company) return { role: null, company };
  }
  const joined =
    /(?:^|\s)(?:joined|has joined|joins|a rejoint|rejoint|a intégré|se unió a|entrou na|ingressou na)\s+(?:the\s+|l['’])?(?=\p{Lu})/u.exec(
      text,
    );
  if (joined && !/\b(?:before|after|until)\b/iu.test(text.slice(0, joined.index))) {
    const from = joined.index + joined[0].length;
    const company = readEmployer(sliceRun(rest, from));
    if (company) return { role: readAs(rest, from), company };
  }
  return noPost;
}

/** "… as a Developer Advocate" in the same clause. */
function readAs(rest: Run, from: number): Run | null {
  const as = /^[^.;]{0,60}?\s(?:as|als|en tant que|en tant qu['’]|comme|como|come|jako)\s?/u.exec(
    rest.text.slice(from),
  );
  return as ? readRoleAndEmployer(skipFillers(sliceRun(rest, from + as[0].length))).role : null;
}

/** "… in the mobile team of Foo", behind a role. */
function findEmployer(rest: Run): Run | null {
  for (const found of rest.text.slice(0, 140).matchAll(clearEmployer)) {
    const before = rest.text.slice(0, found.index);
    if (past.test(before) || /[.;!?]\s/.test(before) || isElsewhere(before)) return null;
    const company = readEmployer(sliceRun(rest, found.index + found[0].length));
    if (company && !isJob(company.text)) return company;
  }
  return null;
}

const honours =
  /\b(?:hero|ambassador|mvp|champion|fellow|captain|expert|gde|rockstar|insider|author|speaker)\s*(?:,|and|&|\/)\s*/giu;

/** The job title alone: without praise, an honour before it, its abbreviation in brackets, and what is done in it. */
function cutRole(run: Run): Run {
  let role = run;
  for (let turn = 0; turn < 3; turn++) role = sliceRun(role, praise.exec(role.text.slice(0, 30))?.[0].length ?? 0);
  const stop = roleStop.exec(role.text);
  if (stop && isJob(role.text.slice(0, stop.index))) role = sliceRun(role, 0, stop.index);
  role = sliceRun(role, 0, role.text.length - (/\s?\([\p{L} /&]{2,16}\)$/u.exec(role.text)?.[0].length ?? 0));
  // "alumna of Foo and an Engineer": what stands before is no post.
  const other = /\s(?:and|und|et|y|e)\s(?:also\s)?(?:an?|the|currently|now|eine?|une|una|uma|um)\s/u.exec(role.text);
  if (other && !isPost(role.text.slice(0, other.index)) && isJob(role.text.slice(other.index + other[0].length)))
    role = sliceRun(role, other.index + other[0].length);
  const last = [...role.text.matchAll(honours)].pop();
  const rest = last ? sliceRun(role, last.index + last[0].length) : role;
  return trimRole(isJob(rest.text) ? rest : role);
}

function isBroken(text: string): boolean {
  return (
    /[.;!?()]\s|\s(?:who|where|which|that|has|with over|is|was|works|leads|runs|heads|manages|helps|builds|loves|likes|enjoys|lives)\s/u.test(
      text,
    ) || text.split(' ').length > 9
  );
}

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
  if (isPost(before.text)) {
    const company = readEmployer(after) ?? readSmallEmployer(after);
    return { role: cutRole(before), company: company && !isJob(company.text) ? company : null };
  }
  const role = trimRole(after);
  return isPost(role.text) && isCompany(before.text) ? { role: cutRole(role), company: before } : noPost;
}
