/** An object of somebody else's JSON, of which nothing is promised. */
export type Shape = Record<string, unknown>;

/** The value as an object, or null for lists, texts and the rest. */
export function asShape(value: unknown): Shape | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Shape) : null;
}

/** An object's field that is an object itself, else null. */
export function shapeField(shape: Shape | null | undefined, name: string): Shape | null {
  return asShape(shape?.[name]);
}

/** A field's text with its ends trimmed; null where it is missing, empty or no text. Numbers count as text. */
export function textField(shape: Shape | null | undefined, name: string): string | null {
  const value = shape?.[name];
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  return typeof value === 'string' ? value.trim() || null : null;
}

/** A field's number; a text of digits counts as one. */
export function numberField(shape: Shape | null | undefined, name: string): number | null {
  const value = shape?.[name];
  if (typeof value === 'string' && /^\s*-?\d+(\.\d+)?\s*$/.test(value)) return Number(value);
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

/** A list as it is, a single value as a list of one, nothing as an empty list. */
export function listOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null ? [] : [value];
}

/** An object with its keys in small letters, without `_`, `-` and spaces: `startTime` and `start_time` are one. */
export function foldKeys(shape: Shape | null): Shape {
  const entries = Object.entries(shape ?? {});
  return Object.fromEntries(entries.map(([key, value]) => [key.toLowerCase().replace(/[_ -]/g, ''), value]));
}
