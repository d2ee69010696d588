import { timeLength } from './clock-time.js';

/** The form of one line of the source, by its first characters. */
export interface Shape {
  kind: 'heading' | 'item' | 'paragraph' | 'row' | 'rule';
  /** Characters before the words. */
  skip: number;
  /** Characters behind the words. */
  drop: number;
  level: number;
  indent: number;
  numbered: boolean;
  underline: number;
}

const plain = { skip: 0, drop: 0, level: 0, indent: 0, numbered: false, underline: 0 };

const heading = /^(?:(#{1,6})\s+|(#{2,6})(?=[^\s#]))/;

/** The form of a line; null for an empty one. */
export function readShape(raw: string): Shape | null {
  const head = raw.slice(0, 200);
  const indent = /^[\s>]*/.exec(head)?.[0].replace(/\t/g, '    ').length ?? 0;
  const skip = /^[\s>]*/.exec(head)?.[0].length ?? 0;
  const rest = head.slice(skip);
  if (rest === '') return null;
  if (/^(?:-{2,}|={2,}|\*{3,}|_{3,}|~{3,}|—{1,}|￣+|ー{2,}|━+|─+|[-*_] ?[-*_] ?[-*_])\s*$/.test(rest)) {
    return { ...plain, kind: 'rule', underline: /^[=￣━]/.test(rest) ? 1 : /^-{2,}\s*$/.test(rest) ? 2 : 0 };
  }
  const bulleted = /^(?:\\?[-*+–—]|[•●▪◦■★►▶·◆◇○・‣⁃✔✓→☞]|o(?=\s+\p{Lu}))(?:\s+|(?=[\p{L}"'“‘«「【]))/u.exec(rest);
  // "- ### Night Queues": each item of the list begins with a heading.
  const marker = bulleted?.[0].length ?? 0;
  const hashes = heading.exec(rest.slice(marker));
  if (hashes)
    return {
      ...plain,
      kind: 'heading',
      skip: skip + marker + hashes[0].length,
      drop: /\s#+\s*$/.exec(raw)?.[0].length ?? 0,
      level: (hashes[1] ?? hashes[2] ?? '').length,
    };
  if (bulleted && !/^\*\*?[^\s*]/.test(rest))
    return { ...plain, kind: 'item', skip: skip + bulleted[0].length, indent };
  const timed = /^\(?\d{1,2}[.)]\s+(?=\d{1,2}\s?[:.h]\s?\d{2})/u.exec(rest);
  if (timed) return { ...plain, kind: 'item', skip: skip + timed[0].length, indent, numbered: true };
  const numbered =
    /^(?:\(?(?:\d{1,2}(?:\\?[.)]|\/(?=\s)|\s[-–—](?=\s))|[a-hA-H]\))\s*(?=[\p{L}"'“‘«「【*[])|#\d{1,2}\s*[:.-]\s*(?=\p{L}))/u.exec(
      rest,
    );
  if (numbered && timeLength(rest) === 0)
    return { ...plain, kind: 'item', skip: skip + numbered[0].length, indent, numbered: true };
  if (
    rest.startsWith('|') ||
    (/^[^|]{1,60}\s\|\s/.test(rest) && !/^\p{Lu}[\p{L} ]{2,25}:\s/u.test(rest) && raw.split('|').length > 2)
  )
    return { ...plain, kind: 'row', skip, indent };
  return { ...plain, kind: 'paragraph', skip, indent };
}
