import { readMoment } from '../formats/event-time.js';

/** The months in the languages that titles were seen in: English, French, German, Spanish, Portuguese, Italian, Dutch. */
const months = [
  'january janvier januar enero janeiro gennaio januari',
  'february fevrier februar febrero fevereiro febbraio februari',
  'march mars marz maerz marzo marco maart',
  'april avril abril aprile',
  'may mai mayo maio maggio mei',
  'june juin juni junio junho giugno',
  'july juillet juli julio julho luglio',
  'august aout agosto augustus',
  'september septembre septiembre setiembre setembro settembre',
  'october octobre oktober octubre outubro ottobre',
  'november novembre noviembre novembro',
  'december decembre dezember diciembre dezembro dicembre',
].map((line) => line.split(' '));

/**
 * The calendar day that a title or another short text names beyond doubt: `2024-05-14`, `14 May 2024`,
 * `May 14th, 2024`, `14 de mayo de 2024`, `2024年5月14日`. Null where there is none, or two different ones, or only
 * figures whose order differs between countries (`05/06/2024`).
 */
export function findDate(text: string): string | null {
  const short = text.slice(0, 500);
  const days = new Set<string>();
  const add = (year: string, month: number | null, day: string) => {
    if (month === null) return;
    const on = readMoment(`${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`).on;
    if (on) days.add(on);
  };
  for (const [, year, month, day] of short.matchAll(/(?<![\d-])(\d{4})-(\d\d)-(\d\d)(?![\d-])/g))
    add(year!, Number(month), day!);
  for (const [, year, month, day] of short.matchAll(/(\d{4})\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日/g))
    add(year!, Number(month), day!);
  for (const [, day, month, year] of short.matchAll(
    /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|\.|º)?[ ]{1,5}(?:of |de )?(\p{L}{3,10})\.?,?[ ]{1,5}(?:de |of )?(\d{4})(?!\d)/giu,
  )) {
    add(year!, monthOf(month!), day!);
  }
  for (const [, month, day, year] of short.matchAll(
    /(?<!\p{L})(\p{L}{3,10})\.?[ ]+(\d{1,2})(?:st|nd|rd|th)?,?[ ]+(\d{4})(?!\d)/giu,
  )) {
    add(year!, monthOf(month!), day!);
  }
  return days.size === 1 ? ([...days][0] as string) : null;
}

/** The day that a file's name begins with, as Jekyll has it: `2024-05-14-recap.md`. Also a folder's of that form. */
export function findDateInPath(address: string): string | null {
  const parts = address.split(/[?#]/)[0]?.split('/').slice(-2).reverse() ?? [];
  for (const part of parts) {
    const match = /^(\d{4})[-.](\d\d)[-.](\d\d)(?!\d)/.exec(part);
    const on = match && readMoment(`${match[1]}-${match[2]}-${match[3]}`).on;
    if (on) return on;
  }
  return null;
}

/** The number of a month by its name, or by its first three to five letters. */
function monthOf(word: string): number | null {
  const plain = word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const fits = (name: string) => name === plain || (plain.length <= 5 && name.startsWith(plain));
  const found = months.findIndex((names) => names.some(fits));
  return found < 0 ? null : found + 1;
}
