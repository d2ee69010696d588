import { foldWords, type LabelKind, labels } from '../locales/index.js';
import type { Label } from './block.js';
import { emptyRun, type Run, sliceRun } from './run.js';

/** "Speaker: …", "About the talk", "Speakers Bio 1 – …". */
export function readLabel(run: Run): Label | null {
  const head = run.text.slice(0, 60);
  const mark = /[:：]|\s[-–—]\s|\?\s/.exec(head);
  const alone = mark === null && run.text.length <= 40;
  const words = mark ? head.slice(0, mark.index) : alone ? run.text : '';
  if (words === '' || words.length > 45) return null;
  const kind = findLabel(words);
  if (!kind) return null;
  const isNamed =
    kind === 'title' && /^(?:topics?|title|subject|tema|thema|sujet|titel|titre|título)$/iu.test(words.trim());
  if (
    mark &&
    !/[:：]/.test(mark[0]) &&
    !isNamed &&
    !['speaker', 'abstract', 'bio', 'logistics', 'slides', 'video'].includes(kind)
  )
    return null;
  return { kind, value: mark ? sliceRun(run, mark.index + mark[0].length) : emptyRun };
}

/** "Speaker 2", "Talk one", "First speaker", "Topic #1". */
const counted =
  /(?: ?#?\d{1,2}| (?:one|two|three|four|five|i{1,3}|iv))$|^(?:(?:first|second|third|fourth|last|erste[rn]?|zweite[rn]?|premi[eè]re?|deuxieme|primer[ao]?|segund[ao]|primo|secondo)|\d(?:st|nd|rd|th)?) /u;

/** "Our fantastic panelists include", "Tonight's guest speakers are". */
const ourSpeakers =
  /^(?:our|the|tonight s|this month s|meet|your) (?:\w+ ){0,3}(?:speakers?|panelists?|panellists?|presenters?|panel)(?: (?:include|includes|are|is|will be|tonight|features|consists? of|comprises?))?$/u;

/** "About Ana Lima". */
const aboutName =
  /^(?:About|Über|[AÀ] propos de|Sobre|Acerca de|Over) \p{Lu}\p{Ll}[\p{L}'’-]*(?: (?:d[aei]|van|von|den|der|la|le))?(?: \p{Lu}[\p{L}'’.-]*){1,2}$/u;

function findLabel(words: string): LabelKind | undefined {
  const folded = foldWords(words);
  const direct = labels.get(folded);
  if (direct) return direct;
  // "Speaker / Лектор": one label in two languages, of which one may be unknown.
  const [first, second, third] = words.split(/\s\/\s/);
  if (first && second && third === undefined) {
    const kinds = [first, second].map((part) => labels.get(foldWords(part)));
    const isForeign = (part: string) => !/\p{Script=Latin}/u.test(part);
    if (kinds[0] && (kinds[1] === kinds[0] || isForeign(second))) return kinds[0];
    if (kinds[1] && isForeign(first)) return kinds[1];
  }
  if (ourSpeakers.test(folded)) return 'speaker';
  if (aboutName.test(words)) return 'bio';
  const bare = folded
    .replace(counted, '')
    .replace(
      /^(?:the|our|your|le|la|les|el|los|il|der|die|das|de|a|o|os|notre|nos|nuestr[oa]s?|noss[oa]s?|unsere?|nostr[oi]|onze|ons) /,
      '',
    );
  // "LT登壇者": the kind before the label.
  const kindless = bare.replace(/^[a-z]{2,3}(?=\p{Lo})/u, '');
  return labels.get(kindless) ?? findCompound(bare) ?? findAbout(bare);
}

const parts: ReadonlySet<LabelKind> = new Set(['title', 'abstract', 'bio', 'role', 'company', 'slides', 'video']);

/** "About the topic", "Sobre la ponente": what is told of a talk is its abstract, of a person a bio. */
function findAbout(words: string): LabelKind | undefined {
  const whom =
    /^(?:about|more about|uber|sobre|a propos d[eu]|a proposito d[ei]l?)(?: (?:the|our|this|den|die|das|el|la|le|los|o|a))? (.+)$/.exec(
      words,
    )?.[1];
  const kind = whom && labels.get(whom);
  return kind === 'title' ? 'abstract' : kind === 'speaker' ? 'bio' : undefined;
}

/** "Talk topic", "Session description", "Speaker bio": whose it is before what it is. */
function findCompound(words: string): LabelKind | undefined {
  // "Ana's bio", "Ana Lima's profile".
  if (/^\p{Ll}+(?: \p{Ll}+)? s (?:bio|biography|profile)$/u.test(words)) return 'bio';
  // "Speaker of the evening", "Relatore della serata".
  const whole =
    /^(\S+) (?:of the|of|della?|dell|du|de la|de l|des|der|vom|da|do) (?:evening|night|day|month|meetup|event|serata|sera|incontro|mese|soiree|soir|jour|mois|noche|dia|mes|charla|noite|evento|abends|tages|monats)$/u.exec(
      words,
    )?.[1];
  if (whole && labels.get(whole) === 'speaker') return 'speaker';
  // "Título da apresentação", "Titel des Vortrags", "Title of the talk": what it is before whose.
  const of = /^(\S+) (?:of|of the|d[aeio]s?|del?|du|della|dell|des|der|de la|de l|van de|van het) (\S+)$/u.exec(words);
  const whose = of && labels.get(of[2] as string);
  if (of && (whose === 'title' || whose === 'speaker')) return ofOwner(whose, labels.get(of[1] as string));
  const space = words.indexOf(' ');
  const owner = labels.get(words.slice(0, Math.max(0, space)));
  const kind = labels.get(words.slice(space + 1));
  return owner === 'title' || owner === 'speaker' ? ofOwner(owner, kind) : undefined;
}

function ofOwner(owner: 'title' | 'speaker', kind: LabelKind | undefined): LabelKind | undefined {
  if (!kind || !parts.has(kind)) return undefined;
  return owner === 'speaker' && kind === 'title' ? 'role' : kind;
}
