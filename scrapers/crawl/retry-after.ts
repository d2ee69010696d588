/**
 * How long a server asks to wait, in milliseconds from `now`, by its Retry-After header (RFC 9110, 10.2.3): a number
 * of seconds or an HTTP date. Null where it does not say, or not in a form that can be read. Never below 0.
 */
export function readRetryAfter(header: string | null, now: Date): number | null {
  const text = header?.trim() ?? '';
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  // Only what looks like a date with a GMT time is read: Date.parse alone takes "-5" or "soon 1" for dates.
  if (!/^[A-Za-z]{3,9},? .*\d{1,2}:\d{2}:\d{2}/.test(text)) return null;
  const at = Date.parse(/GMT$/.test(text) ? text : `${text} GMT`);
  return Number.isNaN(at) ? null : Math.max(0, at - now.getTime());
}
