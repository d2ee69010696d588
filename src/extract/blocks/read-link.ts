/** The longest link text and link address that are taken for a link; also what keeps reading linear. */
export const longestLinkText = 300;
export const longestAddress = 1000;

/** A link `[words](address)` or `[words][name]` whose bracket opens at `open`. */
export function readLink(
  body: string,
  open: number,
  end: number,
): { closeAt: number; resumeAt: number; url: string; urlStart: number; urlEnd: number } | null {
  let depth = 0;
  let close = -1;
  const limit = Math.min(end, open + longestLinkText);
  for (let i = open; i < limit; i++) {
    const character = body.charAt(i);
    if (character === '\\') i++;
    else if (character === '[') depth++;
    else if (character === ']' && --depth === 0) {
      close = i;
      break;
    }
  }
  if (close < 0) return null;
  const after = body.charAt(close + 1);
  if (after === '[') {
    const stop = body.indexOf(']', close + 2);
    if (stop < 0 || stop >= end || stop - close > 60) return null;
    return { closeAt: close, resumeAt: stop + 1, url: '', urlStart: close, urlEnd: stop };
  }
  // "[words] (address)": a slip that leaves the address to be read.
  const slip = after === ' ' && /^\((?:https?:\/\/|\/)\S/.test(body.slice(close + 2, close + 12)) ? 1 : 0;
  if (after !== '(' && slip === 0) return null;
  let parens = 0;
  const last = Math.min(end, close + longestAddress);
  for (let i = close + 1 + slip; i < last; i++) {
    const character = body.charAt(i);
    if (character === '(') parens++;
    else if (character === ')' && --parens === 0) {
      const from = close + 2 + slip;
      const inside = body.slice(from, i);
      const space = inside.search(/\s/);
      const address = space < 0 ? inside : inside.slice(0, space);
      const url = address.replace(/^<|>$/g, '').replace(/\\(?=[^\w\s])/g, '');
      return { closeAt: close, resumeAt: i + 1, url, urlStart: from, urlEnd: from + address.length };
    }
  }
  return null;
}

const besideWords =
  /^\W{0,40}(?:slides?|slide deck|deck|video|recording|repo|code|blog|github|twitter|linkedin|website|contact|youtube|pdf|folien|資料|動画)\W{0,40}$/iu;
const socialAddress =
  /^https?:\/\/(?:www\.|mobile\.)?(?:twitter\.com|x\.com|github\.com|linkedin\.com|instagram\.com|[\w.-]+\/@)/i;

/** Links that stand beside the text: handles, "slides", "video". Their address counts, their words do not. */
export function isBesideText(words: string, url: string): boolean {
  // "[github.com/ana](https://github.com/ana)" is an address in words.
  if (socialAddress.test(url) && /^(?:www\.)?[\w-]+\.\w{2,4}\/\S+$/.test(words)) return true;
  return besideWords.test(words) || (/^\s*@\w/.test(words) && socialAddress.test(url));
}
