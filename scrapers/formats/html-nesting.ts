/**
 * How HTML elements nest where end tags are left out: WHATWG HTML, section 13.1.2.4 "Optional tags", and section
 * 13.1.2 "Elements" for void and raw text elements.
 */

/** Elements that have no content and no end tag. */
export const voidTags: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);

/** Elements whose content is not markup and no text for a reader. */
export const rawTextTags: ReadonlySet<string> = new Set(['script', 'style', 'noscript', 'template', 'iframe']);

/** Elements that stand on lines of their own. */
export const blockTags: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol option p pre section summary ' +
    'table tbody td tfoot th thead tr ul'
  ).split(' '),
);

const paragraph = new Set(['p']);
const nothing: ReadonlySet<string> = new Set();

/** Opening the key's element ends an open element of the set. */
const closes = new Map<string, ReadonlySet<string>>([
  ['li', new Set(['li', 'p'])],
  ['dt', new Set(['dt', 'dd', 'p'])],
  ['dd', new Set(['dt', 'dd', 'p'])],
  ['td', new Set(['td', 'th', 'p'])],
  ['th', new Set(['td', 'th', 'p'])],
  ['tr', new Set(['tr', 'td', 'th', 'p'])],
  ['tbody', new Set(['thead', 'tbody', 'tfoot', 'tr', 'td', 'th', 'p'])],
  ['tfoot', new Set(['thead', 'tbody', 'tfoot', 'tr', 'td', 'th', 'p'])],
  ['option', new Set(['option'])],
  ['a', new Set(['a'])],
]);

/** What an open element of these kinds keeps from being ended from inside. */
const boundaries = new Map<string, ReadonlySet<string>>([
  ['li', new Set(['ul', 'ol', 'menu', 'table', 'td', 'th'])],
  ['dt', new Set(['dl', 'table', 'td', 'th'])],
  ['dd', new Set(['dl', 'table', 'td', 'th'])],
  ['td', new Set(['tr', 'table'])],
  ['th', new Set(['tr', 'table'])],
  ['tr', new Set(['table', 'thead', 'tbody', 'tfoot'])],
  ['tbody', new Set(['table'])],
  ['tfoot', new Set(['table'])],
]);
const cell = new Set(['table', 'td', 'th', 'li', 'button', 'object']);

/** The elements that the start of a `tag` ends, or null where it ends none. */
export function closedBy(tag: string): ReadonlySet<string> | null {
  return closes.get(tag) ?? (blockTags.has(tag) ? paragraph : null);
}

/** The elements that nothing is ended beyond when a `tag` starts. */
export function boundariesOf(tag: string): ReadonlySet<string> {
  return boundaries.get(tag) ?? (closes.has(tag) || blockTags.has(tag) ? cell : nothing);
}
