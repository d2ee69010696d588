/**
 * Identity keys are namespaced (`meetup:1234`, `url:https://…`, `name:doxlon`). Some are strong: a platform gives one
 * id to one thing. Others are weak: many pages tell of one event, and many groups may bear one name.
 */
const weakNamespaces: ReadonlySet<string> = new Set(['url', 'file', 'host', 'name']);

/** The part of a key before its first colon; the whole key where there is none. */
export function namespaceOf(key: string): string {
  const colon = key.indexOf(':');
  return colon < 0 ? key : key.slice(0, colon);
}

/** Whether a platform gave this key, so that another key of its namespace stands for another thing. */
export function isStrong(key: string): boolean {
  return !weakNamespaces.has(namespaceOf(key));
}

/** Whether any strong key stands in both lists. */
export function shareStrongKey(some: readonly string[], others: readonly string[]): boolean {
  return some.some((key) => isStrong(key) && others.includes(key));
}

/** Whether both lists have strong keys of one namespace and no key of it in common. */
export function keysContradict(some: readonly string[], others: readonly string[]): boolean {
  const namespaces = new Set(some.filter(isStrong).map(namespaceOf));
  return [...namespaces].some((namespace) => {
    const theirs = others.filter((key) => namespaceOf(key) === namespace);
    return theirs.length > 0 && !some.some((key) => theirs.includes(key));
  });
}

/** The keys that none of the other rows owns: a key stands for one row only. */
export function keysFreeOf(keys: readonly string[], others: readonly { keys: string[] }[]): string[] {
  const taken = new Set(others.flatMap((other) => other.keys));
  return [...new Set(keys)].filter((key) => !taken.has(key));
}
