import { type Block, type Run, sliceRun } from '../blocks/index.js';

/** The language of a talk, as the text states it. */
export interface StatedLanguage {
  /** BCP 47. */
  value: string;
  run: Run;
}

// biome-ignore format: a table
const names: Readonly<Record<string, readonly string[]>> = {
  en: ['english', 'englisch', 'anglais', 'inglés', 'ingles', 'inglês', 'inglese', 'engels', 'angličtina', 'anglicky', 'английский', 'английском', '英語'],
  de: ['german', 'deutsch', 'allemand', 'alemán', 'alemão', 'tedesco', 'duits', 'ドイツ語'],
  fr: ['french', 'französisch', 'français', 'francés', 'francês', 'francese', 'frans'],
  es: ['spanish', 'spanisch', 'espagnol', 'español', 'castellano', 'espanhol', 'spagnolo', 'spaans'],
  pt: ['portuguese', 'portugiesisch', 'portugais', 'portugués', 'português', 'portoghese'],
  it: ['italian', 'italienisch', 'italien', 'italiano'],
  nl: ['dutch', 'niederländisch', 'néerlandais', 'nederlands'],
  cs: ['czech', 'čeština', 'česky', 'češtině'],
  pl: ['polish', 'polski', 'polsku'],
  ro: ['romanian', 'română', 'romana'],
  ru: ['russian', 'русский', 'русском'],
  ja: ['japanese', '日本語'],
};
const tags = new Map(Object.entries(names).flatMap(([tag, words]) => words.map((word) => [word, tag] as const)));

const lead = /(?:language|sprache|langue|idioma|lingua|taal|jazyk|język|язык|言語)\s?[:：]\s?(\p{L}+)/iu;
const marked =
  /(?:[([]|[-–—|]\s)(?:(?:talk|vortrag|talk is|presentation|session)\s)?(?:in |auf |en |em |in het |på )?(\p{L}{4,12})\s?(?:[)\]]|$)/iu;
const said =
  /\b(?:talks?|presentations?|sessions?|vortrag|vorträge|workshop|event|meetup|présentations?|charlas?|palestras?|lezing|presentaties)\b[^.!?\n]{0,40}?\s(?:in|auf|en|em|na)\s(?:het\s)?(\p{L}{4,12})\b/iu;

/** The language that a line states: `Language: English`, `Night Queues (in English)`. Null where it states none. */
export function readLanguageMark(run: Run): StatedLanguage | null {
  if (run.text.length > 300) return null;
  return readFound(run, lead.exec(run.text)) ?? readFound(run, marked.exec(run.text));
}

/** "All talks will be in English", said for the whole evening. Null where the text says no such thing, or two of them. */
export function readPageLanguage(page: { blocks: readonly Block[] }): StatedLanguage | null {
  const found: StatedLanguage[] = [];
  for (const block of page.blocks) {
    const words = sliceRun(block.run, 0, 1500);
    const stated = readFound(words, said.exec(words.text));
    if (stated && !found.some((known) => known.value === stated.value)) found.push(stated);
  }
  return found.length === 1 ? (found[0] ?? null) : null;
}

function readFound(run: Run, found: RegExpExecArray | null): StatedLanguage | null {
  const value = found?.[1] && tags.get(found[1].toLowerCase());
  return found && value ? { value, run: sliceRun(run, found.index, found.index + found[0].length) } : null;
}
