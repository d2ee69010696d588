/**
 * The body with what is no text blanked out, at the same length, so that every offset still holds: comments, scripts
 * and styles become spaces; line breaks and block tags of left-over HTML become a new line among spaces.
 */
export function blankMarkup(body: string): string {
  if (!body.includes('<')) return body;
  const pieces: string[] = [];
  let at = 0;
  let nextComment = -2;
  while (at < body.length) {
    const open = body.indexOf('<', at);
    if (open < 0) break;
    pieces.push(body.slice(at, open));
    const head = body.slice(open, open + 10).toLowerCase();
    let stop = open + 1;
    if (head.startsWith('<!--')) {
      if (nextComment !== -1 && nextComment < open) nextComment = body.indexOf('-->', open + 4);
      stop = nextComment < 0 ? open + 4 : nextComment + 3;
      pieces.push(spaces(body, open, stop));
    } else if (blockTag.test(head)) {
      const close = body.slice(open, open + 400).indexOf('>');
      stop = close < 0 ? open + 1 : open + close + 1;
      // A break in a cell of a table ends no row; whoever reads the cells sees it.
      const stays = close < 0 || (head.startsWith('<br') && inRow(body, open));
      pieces.push(stays ? body.slice(open, stop) : `${' '.repeat(close)}\n`);
    } else pieces.push('<');
    at = stop;
  }
  pieces.push(body.slice(at));
  return pieces.join('');
}

/** Whether a place stands in a row of a Markdown table. */
function inRow(body: string, at: number): boolean {
  const before = body.slice(Math.max(0, at - 2000), at);
  return /^[ \t]{0,3}\|/.test(before.slice(before.lastIndexOf('\n') + 1));
}

const blockTag = /^<\/?(?:p|br|div|li|ul|ol|tr|table|h[1-6]|hr|section|article|blockquote)\b/;

function spaces(body: string, start: number, end: number): string {
  return body.slice(start, end).replace(/[^\n]/g, ' ');
}
