import { findElement, type HtmlElement, textOfScript } from './html-tree.js';
import { asShape, type Shape, shapeField } from './loose-fields.js';

/** What a Next.js page carries for its own scripts. */
export interface NextData {
  /** `props.pageProps`, empty where there is none. */
  pageProps: Shape;
  /** Apollo's normalised cache: records by `Type:id`, or null where the page has none. */
  state: ApolloState | null;
}

/** A connection field as it was asked for, with the arguments from its key. */
export interface ApolloField {
  /** `{}` where the key has no arguments or they are no JSON. */
  args: Shape;
  value: unknown;
}

/**
 * Reads `script#__NEXT_DATA__` (Next.js) and in it `__APOLLO_STATE__` (Apollo Client's `cache.extract()`).
 * @returns null where the page has no such script or it is no JSON.
 */
export function readNextData(root: HtmlElement): NextData | null {
  const script = findElement(
    root,
    ({ tag, attributes }) => tag === 'script' && attributes.get('id') === '__NEXT_DATA__',
  );
  if (!script) return null;
  let data: unknown;
  try {
    data = JSON.parse(textOfScript(script));
  } catch {
    return null;
  }
  const props = shapeField(asShape(data), 'props');
  const pageProps = shapeField(props, 'pageProps') ?? {};
  const records = shapeField(pageProps, '__APOLLO_STATE__') ?? shapeField(props, 'apolloState');
  return { pageProps, state: records ? new ApolloState(records) : null };
}

/** Apollo's cache. Links are followed one at a time, when asked for, so a circle of them leads nowhere. */
export class ApolloState {
  constructor(private readonly records: Shape) {}

  /** The record that a value stands for: `{__ref}` is looked up, anything else is what it is. */
  follow(value: unknown): unknown {
    const reference = asShape(value)?.__ref;
    if (typeof reference !== 'string') return value;
    return Object.hasOwn(this.records, reference) ? this.records[reference] : null;
  }

  /** Every record of a type, in the order of the cache. */
  ofType(type: string): Shape[] {
    return Object.entries(this.records).flatMap(([key, value]) => {
      const record = asShape(value);
      return record && (record.__typename === type || key.startsWith(`${type}:`)) ? [record] : [];
    });
  }

  /** The cache's root: the fields of the query itself. */
  root(): Shape {
    return shapeField(this.records, 'ROOT_QUERY') ?? {};
  }

  /**
   * All that is cached of a field. `events` finds `events`, `events({"first":10})` and `events:{"first":10}`: the
   * arguments are part of the key, and the same field may be there several times.
   */
  fields(record: Shape, name: string): ApolloField[] {
    return Object.entries(record).flatMap(([key, value]) => {
      if (key !== name && !key.startsWith(`${name}(`) && !key.startsWith(`${name}:`)) return [];
      return [{ args: readArguments(key.slice(name.length)), value: this.follow(value) }];
    });
  }

  /** The nodes of a connection (`edges[].node`), with links followed. */
  nodes(connection: unknown): Shape[] {
    const edges = asShape(connection)?.edges;
    if (!Array.isArray(edges)) return [];
    return edges.flatMap((edge) => {
      const node = asShape(this.follow(asShape(this.follow(edge))?.node));
      return node ? [node] : [];
    });
  }

  /** A record with the named fields' links followed, one level, also inside lists. */
  expand(record: Shape, names: readonly string[]): Shape {
    const expanded: Shape = { ...record };
    for (const name of names) {
      const value = record[name];
      expanded[name] = Array.isArray(value) ? value.map((item) => this.follow(item)) : this.follow(value);
    }
    return expanded;
  }
}

function readArguments(text: string): Shape {
  const json = text.startsWith('(') && text.endsWith(')') ? text.slice(1, -1) : text.slice(1);
  try {
    return asShape(JSON.parse(json)) ?? {};
  } catch {
    return {};
  }
}
