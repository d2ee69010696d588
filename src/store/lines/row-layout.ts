import pg from 'pg';

/** A column of an answer, as the server describes it. */
export interface Field {
  name: string;
  dataTypeID: number;
}

/** Makes a row of the values of its columns. */
export type RowLayout = (values: readonly (string | null)[]) => Record<string, unknown>;

type Parse = (text: string) => unknown;

/** The columns of one object, side by side; `empty` has them all, so that a copy of it needs no new properties. */
interface ObjectLayout {
  places: number[];
  keys: string[];
  parsers: (Parse | null)[];
  empty: Record<string, unknown>;
}

/**
 * Makes the layout of rows with these columns. A column named `group.slug` goes into an object `group` of its own; that
 * object is null where its `id` is.
 */
export function readLayout(fields: readonly Field[]): RowLayout {
  const own = emptyLayout();
  const objects = new Map<string, ObjectLayout>();
  for (const [place, { name, dataTypeID }] of fields.entries()) {
    const dot = name.indexOf('.');
    const object = name.slice(0, Math.max(0, dot));
    if (object && !objects.has(object)) {
      objects.set(object, emptyLayout());
      own.empty[object] = null;
    }
    addColumn(objects.get(object) ?? own, place, name.slice(dot + 1), findParser(dataTypeID));
  }
  const nested = [...objects].map(([name, layout]) => ({
    name,
    layout,
    idPlace: layout.places[layout.keys.indexOf('id')] as number,
  }));
  return (values) => {
    const row = fill(own, values);
    for (const { name, layout, idPlace } of nested) if (values[idPlace] !== null) row[name] = fill(layout, values);
    return row;
  };
}

function emptyLayout(): ObjectLayout {
  return { places: [], keys: [], parsers: [], empty: {} };
}

function addColumn(layout: ObjectLayout, place: number, key: string, parser: Parse | null): void {
  layout.places.push(place);
  layout.keys.push(key);
  layout.parsers.push(parser);
  layout.empty[key] = null;
}

function fill({ places, keys, parsers, empty }: ObjectLayout, values: readonly (string | null)[]) {
  const object = { ...empty };
  for (let n = 0; n < places.length; n++) {
    const text = values[places[n] as number] as string | null;
    if (text === null) continue;
    const parse = parsers[n];
    object[keys[n] as string] = parse ? parse(text) : text;
  }
  return object;
}

/** How values come from the server's text, by the type's number (pg_type.oid); null: as they are. */
const parsers = new Map<number, Parse | null>([
  [16, (text) => text === 't'], // bool
  [21, Number], // int2
  [23, Number], // int4
  [25, null], // text
  [700, Number], // float4
  [701, Number], // float8
  [1043, null], // varchar
  [1082, null], // date
  [1184, readInstant], // timestamptz
]);

function findParser(type: number): Parse | null {
  const known = parsers.get(type);
  return known === undefined ? pg.types.getTypeParser(type, 'text') : known;
}

/** "2018-03-14 18:30:00+00" as "2018-03-14T18:30:00Z"; what is no such time ("-infinity") stays as it is. */
function readInstant(text: string): string {
  return text.endsWith('+00') ? `${text.slice(0, 10)}T${text.slice(11, -3)}Z` : text;
}
