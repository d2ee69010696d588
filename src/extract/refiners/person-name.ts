import { type Run, sliceRun } from '../blocks/index.js';
import { everydayWords, titleWords } from '../lexicons/common-words.js';
import { companyNames } from '../lexicons/company-names.js';
import { isChineseOrKoreanName, isJapaneseName } from '../lexicons/east-asian-names.js';
import { givenNames } from '../lexicons/given-names.js';
import { companyEndings, isJobWord, japaneseJobWords, jobAttributes } from '../lexicons/job-words.js';
import { placeWords } from '../lexicons/place-words.js';
import { englishStopWords, foldWords, logisticWords, stopWords } from '../locales/index.js';

/** Small words inside family names. */
const particles = new Set([
  'van',
  'de',
  'der',
  'den',
  'von',
  'di',
  'da',
  'del',
  'della',
  'dos',
  'das',
  'do',
  'du',
  'la',
  'le',
  'el',
  'al',
  'bin',
  'ben',
  'ter',
  'te',
  'ten',
  'zu',
  'af',
  'av',
  'st',
  'vom',
  'zum',
  'y',
]);

/** Ends of words for things that one does or knows; no family name is long and ends like this. */
const abstractEnds =
  /\p{L}{3}(?:ungen|ierung|heiten|keiten|heit|keit|schaft|tionen|tions?|ments|ness|ware|logy|logies|logie|ization|isation|acion|aciones|cao|coes|zione|zioni|iendo|idade|idades|analyse|analysis|itat|itaten|ismus|ability|ibility|icity|ology|ungs)$/u;

/** Towns and countries that are family names as well. */
const placesInNames = new Set(
  'lima santiago london austin dallas washington lagos paris porto valencia milan israel france england ireland holland chile boston denver sydney bristol hamburg wien berlin moscow lisboa india china korea kenya'.split(
    ' ',
  ),
);

const nameToken = /^(?:\p{Lu}|\p{Lo}|[dlo]['’]\p{Lu})[\p{L}\p{M}'’.-]*$/u;
const japaneseName =
  /^[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}ー々・]{1,8}(?:[ 　][\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}ー々・]{1,8})?$/u;

/** "GitHub", not "McAdams" or "Ansell-McKinnon". */
function hasInnerCapital(token: string): boolean {
  return token.split('-').some((part) => /\p{Ll}\p{Lu}/u.test(part) && !/^(?:Mc|Mac|De|Di|La|Le|Van|O['’])/.test(part));
}

/**
 * How sure it is that the whole text is one person's name, from 0 (is none) to 1. A known given name with a family
 * name is 0.95; two unknown capital words are 0.6; a single unknown word, which only a strong context makes a name, 0.3.
 */
export function judgeName(text: string): number {
  if (text.length < 2 || text.length > 60 || /[\d!?;:#/\\|"“”«»()[\]{}=+*<>%&_@]/.test(text)) return 0;
  if (japaneseName.test(text)) return judgeJapanese(text);
  if (/^\p{Script=Hangul}{3}$/u.test(text)) return isChineseOrKoreanName(text) ? 0.6 : 0.2;
  const tokens = text.split(' ');
  if (tokens.length > 6 || (/\p{Script=Cyrillic}/u.test(text) && /\p{Script=Latin}/u.test(text))) return 0;
  let capitals = 0;
  let weak = false;
  const firstIsGiven = givenNames.has(foldWords(tokens[0] as string));
  for (const [index, token] of tokens.entries()) {
    const folded = foldWords(token);
    if (index > 0 && particles.has(token.toLowerCase()) && index < tokens.length - 1) continue;
    if (!nameToken.test(token) || token.endsWith('-')) return 0;
    const isGiven = givenNames.has(folded) || givenNames.has(folded.split(' ')[0] ?? '');
    if (
      !isGiven &&
      !(index > 0 && firstIsGiven) &&
      (everydayWords.has(folded) || abstractEnds.test(folded) || /-.*-/u.test(token))
    )
      return 0;
    // "JVM-based".
    if (/(?:\p{Lu}{2}-\p{Ll}|\p{L}-\p{Ll}{5})/u.test(token) && !givenNames.has(folded.split(' ')[0] ?? '')) return 0;
    if (/^\p{Lu}\.$/u.test(token) && tokens.length > 1) {
      capitals++;
      continue;
    }
    // "I'm Ana", "Foo's Ana Lima".
    if (index < tokens.length - 1 && /['’](?:s|m|re|ve|ll|d)$/u.test(token)) return 0;
    if (/\.$/.test(token) && token.length > 4) return 0;
    // "Declaring Mappings".
    if (index === 0 && !isGiven && tokens.length > 1 && /^\p{Lu}\p{Ll}{3,}ing$/u.test(token)) return 0;
    // "Ana Lima Staff": the post goes on behind the name.
    if (index > 1 && !isGiven && jobAttributes.has(folded)) return 0;
    // "R-Ladies", "K-Means".
    if (/^\p{Lu}-\p{Lu}/u.test(token)) return 0;
    const small = index > 0 && firstIsGiven ? englishStopWords : stopWords;
    // A known given name before it makes even "Most" or "Good" a family name, where something else says so.
    if (
      !isGiven &&
      index > 0 &&
      firstIsGiven &&
      tokens.length === 2 &&
      folded.length >= 4 &&
      small.has(folded) &&
      !placeWords.has(folded)
    )
      weak = true;
    else if (!isGiven && (small.has(folded) || isJobWord(folded) || logisticWords.has(folded))) return 0;
    if (
      titleWords.has(folded) &&
      !(index > 0 && givenNames.has(foldWords(tokens[0] as string)) && tokens.length === 2)
    ) {
      if (!isGiven || tokens.length === 1) return 0;
    }
    if (index > 0 && /^[A-Z]{2,3}$/.test(token) && companyEndings.has(folded)) return 0;
    if (hasInnerCapital(token)) {
      if (!isGiven) return tokens.length === 1 ? 0 : 0.3;
    }
    capitals++;
  }
  if (placeWords.has(foldWords(text)) || companyNames.has(foldWords(text))) return 0;
  if (companyEndings.has(foldWords(tokens[tokens.length - 1] as string)) && tokens.length > 1) return 0;
  const first = foldWords(tokens[0] as string);
  const given =
    givenNames.has(first) || givenNames.has(first.split(' ')[0] ?? '') || /^[A-Z]\.?$/.test(tokens[0] as string);
  const allCapitals = tokens.every((token) => token.length > 1 && token === token.toUpperCase());
  if (weak) return 0.45;
  if (capitals === 1) return given ? 0.5 : /^[A-Z]{2,}$/.test(text) ? 0.1 : 0.3;
  if (titleWords.has(foldWords(tokens[tokens.length - 1] as string))) return 0.55;
  if (given) return 0.95;
  // "Geomob Munich": a group of a town.
  const place = foldWords(tokens[tokens.length - 1] as string);
  if (tokens.length === 2 && placeWords.has(place) && !placesInNames.has(place)) return 0.3;
  const givenLater = tokens.slice(1).some((token) => givenNames.has(foldWords(token)));
  if (givenLater) return 0.85;
  if (allCapitals) return 0.35;
  // "GDG Pisa", "Fraunhofer SIT": a group, an institute.
  if (/^\p{Lu}{3,}$/u.test(tokens[0] as string) || /^\p{Lu}{2,4}$/u.test(tokens[tokens.length - 1] as string))
    return 0.4;
  return capitals <= 3 ? 0.6 : 0.4;
}

/** "ana lima" where the text says that a name follows: as sure as it would be with capitals, but never sure. */
export function judgeSmallName(text: string): number {
  if (!/^\p{Ll}[\p{Ll}\p{M}'’-]+(?: \p{Ll}[\p{Ll}\p{M}'’-]+){1,3}$/u.test(text)) return 0;
  const name = text.replace(/(?<![\p{L}\p{M}])\p{Ll}/gu, (letter) => letter.toUpperCase());
  return judgeName(name) >= 0.85 ? 0.5 : 0;
}

function judgeJapanese(text: string): number {
  if (/[\p{Script=Hiragana}]{4,}/u.test(text)) return 0;
  if (
    /(?:予定|終了|開始|以降|未定|調整|会社|大学|開場|受付|懇親|会場|枠|者|会|介|内容|時間|概要|場所|方法|事項)$/.test(
      text,
    )
  )
    return 0;
  if (japaneseJobWords.some((word) => text.includes(word))) return 0;
  // "山田太郎", "佐藤 花子", "安藤なつ".
  if (
    /^\p{Script=Han}{1,3} ?[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,4}$/u.test(text) &&
    isJapaneseName(text.replace(' ', ''))
  )
    return /[ 　]/.test(text) ? 0.95 : 0.85;
  if (!/\p{Script=Han}/u.test(text)) return text.length <= 8 && / |・/.test(text) ? 0.4 : 0.1;
  if (/^\S{1,3}[ 　]\S{1,4}$/u.test(text)) return 0.6;
  if (isChineseOrKoreanName(text)) return text.length === 3 ? 0.6 : 0.3;
  return text.length >= 3 && text.length <= 5 ? 0.4 : 0.1;
}

const honorific =
  /^(?:dr|prof|professor|mgr|bc|rndr|phdr|drs|ir|mr|mrs|ms|miss|sir|herr|frau|dipl\.?-?ing|m\.|mme|sr|sra|don|doña|eng|ing)\.?\s+/iu;
const nameTail =
  /(?:-san|さん|氏|様|先生|(?<=\p{Script=Hangul}{2})[님씨]|,? (?:phd|ph\.d\.?|msc|mba|cissp|md|m\.sc\.?))\)?$/iu;
const otherName = /(?:^| |[,(] ?)(?:a\.?k\.?a\.?|alias) /iu;

/** The name alone: without honorific, handle, "aka …", degree. */
export function trimName(run: Run): Run {
  let name = run;
  for (let turn = 0; turn < 3; turn++) {
    const before = honorific.exec(name.text.slice(0, 20))?.[0].length ?? 0;
    name = sliceRun(name, before);
    const tail = name.text.length <= 120 ? (otherName.exec(name.text) ?? nameTail.exec(name.text)) : null;
    if (tail) name = sliceRun(name, 0, tail.index);
    const edges = /^[\s"'“”‘’*:•,.-]+/.exec(name.text)?.[0].length ?? 0;
    name = sliceRun(
      name,
      edges,
      name.text.length -
        (/(?<![\s"“”'’*:,;.!-])[\s"“”'’*:,;.!-]{1,10}$/.exec(name.text.slice(-10))?.[0].replace(/^\.$/, '.').length ??
          0),
    );
  }
  return name;
}

/** A name found in prose. Offsets are in the text. */
export interface NameInProse {
  from: number;
  to: number;
  sure: number;
}

const capitalWords =
  /(?<![\p{L}\p{N}@#/])\p{Lu}[\p{L}\p{M}'’-]*\.?(?:[ ](?:van|de|der|den|te|ter|von|di|da|del|dos|du|la|le|el|al|bin|ben|\p{Lu}[\p{L}\p{M}'’-]*\.?)){0,6}/gu;

const legalForms = new Set([
  'inc',
  'ltd',
  'limited',
  'llc',
  'gmbh',
  'ag',
  'sas',
  'plc',
  'corp',
  'pte',
  'oy',
  'labs',
  'foundation',
  'group',
  'university',
  'user',
  'meetup',
  'conference',
  'summit',
]);

/** "Ana Lima von Foo": given and family name stand before the particle, so it is none. */
function splitsEmployer(name: string): boolean {
  const found = /^(\S+) (\S+) von \S/u.exec(name);
  return (
    found !== null &&
    !givenNames.has(foldWords(found[2] as string)) &&
    !particles.has((found[2] as string).toLowerCase())
  );
}

/** The people that a sentence or paragraph names with given and family name, in order. Unknown names at 0.6. */
export function findNames(text: string): NameInProse[] {
  const names: NameInProse[] = [];
  for (const found of text.matchAll(capitalWords)) {
    // “Trivial Pursuit” in quotes is a thing.
    const mark = text.charAt(found.index - 1);
    if (/[“„«]/.test(mark)) continue;
    if (mark === '"' && /["”“»®™]/.test(text.charAt(found.index + found[0].length))) continue;
    const words = found[0].split(' ');
    let best: NameInProse | null = null;
    for (let first = 0; first < words.length; first++) {
      for (let last = words.length; last > first; last--) {
        const raw = words.slice(first, last).join(' ');
        const name = raw.replace(/(?<![.,'’])[.,'’]{1,4}$/u, '').replace(/['’]s$/u, '');
        const sure = judgeName(name);
        const tokens = last - first;
        if (sure < 0.5 || tokens < 2) continue;
        if (best && sure <= best.sure) continue;
        if (splitsEmployer(name)) continue;
        if (last < words.length && legalForms.has(foldWords(words[last] as string))) continue;
        const offset = words.slice(0, first).join(' ').length + (first > 0 ? 1 : 0);
        best = { from: found.index + offset, to: found.index + offset + name.length, sure };
      }
      // "Kollege Peter Berg": the name begins with the given name that is known.
      if (best && (best.sure >= 0.95 || /^\p{Lu}{2}/u.test(words[first] as string))) break;
    }
    if (best) {
      // "Florent Btd. from Foo": a family name cut short.
      const short = text.charAt(best.to) === '.' && /^\.\s\p{Ll}/u.test(text.slice(best.to, best.to + 3));
      names.push(short ? { ...best, to: best.to + 1 } : best);
    }
  }
  return names;
}
