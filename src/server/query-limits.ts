import {
  type ASTVisitor,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';
import type { ServerErrorCode } from './error-codes.js';

/** The most that one query may ask for. Each is checked before any field is resolved, so before any SQL. */
export interface QueryLimits {
  /** Words and signs of the document. */
  tokens: number;
  /** Fields within fields. */
  depth: number;
  /** Fields under another name, wherever they stand. */
  aliases: number;
  /** Fields at the root of one operation. */
  rootFields: number;
  /** Fields in all, each fragment counted as often as it is used. */
  selections: number;
  /** Objects that the answer can hold. */
  cost: number;
}

/** The limits of the public API. GraphiQL's introspection and every query of the documents stay well below. */
export const queryLimits: QueryLimits = {
  tokens: 1000,
  depth: 15,
  aliases: 30,
  rootFields: 20,
  selections: 1000,
  cost: 10_000,
};

/** What a selection set adds up to. */
interface Measure {
  depth: number;
  aliases: number;
  rootFields: number;
}

const nothing: Measure = { depth: 0, aliases: 0, rootFields: 0 };

/** Which measure each limit looks at, its code, and how it is said. Tokens and selections are counted by libraries. */
const checks: { limit: keyof Measure; code: ServerErrorCode; say(value: number, most: number): string }[] = [
  {
    limit: 'depth',
    code: 'QUERY_TOO_DEEP',
    say: (value, most) => `The query is ${value} fields deep; at most ${most} are allowed.`,
  },
  {
    limit: 'aliases',
    code: 'QUERY_TOO_MANY_ALIASES',
    say: (value, most) => `The query has ${value} aliases; at most ${most} are allowed.`,
  },
  {
    limit: 'rootFields',
    code: 'QUERY_TOO_MANY_ROOT_FIELDS',
    say: (value, most) => `The query has ${value} fields at its root; at most ${most} are allowed.`,
  },
];

/**
 * Measures selection sets. A fragment is measured once, however often it is used, so the time is linear in the length
 * of the document; one that spreads itself counts as empty at that place (another rule refuses it).
 */
function createMeasure(getFragment: (name: string) => FragmentDefinitionNode | null | undefined) {
  const fragments = new Map<string, Measure>();

  function measureFragment(name: string): Measure {
    const known = fragments.get(name);
    if (known !== undefined) return known;
    fragments.set(name, nothing);
    const fragment = getFragment(name);
    const measure = fragment ? measureSelections(fragment.selectionSet) : nothing;
    fragments.set(name, measure);
    return measure;
  }

  function measureSelections(set: SelectionSetNode): Measure {
    const total = { ...nothing };
    for (const selection of set.selections) {
      let part: Measure;
      if (selection.kind === Kind.FIELD) {
        const inner = selection.selectionSet ? measureSelections(selection.selectionSet) : nothing;
        // Introspection reads no data; graphql's own rule limits its depth.
        const isIntrospection = selection.name.value.startsWith('__');
        part = {
          depth: isIntrospection ? 1 : inner.depth + 1,
          aliases: inner.aliases + (selection.alias ? 1 : 0),
          rootFields: 1,
        };
      } else if (selection.kind === Kind.INLINE_FRAGMENT) part = measureSelections(selection.selectionSet);
      else part = measureFragment(selection.name.value);
      total.depth = Math.max(total.depth, part.depth);
      total.aliases += part.aliases;
      total.rootFields += part.rootFields;
    }
    return total;
  }

  return measureSelections;
}

/** The validation rule that refuses queries beyond the limits on depth, aliases and root fields. */
export function limitQueries(limits: Pick<QueryLimits, keyof Measure>): ValidationRule {
  return (context: ValidationContext): ASTVisitor => {
    const measure = createMeasure((name) => context.getFragment(name));
    return {
      OperationDefinition(operation) {
        const measured = measure(operation.selectionSet);
        for (const { limit, code, say } of checks) {
          const [value, max] = [measured[limit], limits[limit]];
          if (value <= max) continue;
          const extensions = { code, limit: { name: limit, value, max } };
          context.reportError(new GraphQLError(say(value, max), { nodes: operation, extensions }));
        }
        return false;
      },
    };
  };
}
