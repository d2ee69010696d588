import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { compileCost } from './query-cost.js';

/** What is known of an operation before it runs. */
export interface OperationFacts {
  /** The most objects that its answer can hold, by the variables. */
  cost(variables: Readonly<Record<string, unknown>>): number;
  /** How long its answer may be kept, in seconds: as long as the field that may be kept least. */
  maxAge: number;
}

/** How long an answer may be kept where the root field does not say it, in seconds. */
const usualMaxAge = 60;

const known = new WeakMap<OperationDefinitionNode, OperationFacts>();

/**
 * Tells what is known of an operation. Made once for each operation of a document that Apollo keeps. Fields say by
 * `extensions.cacheControl.maxAge` how long an answer with them may be kept.
 */
export function describeOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): OperationFacts {
  const facts = known.get(operation);
  if (facts) return facts;
  const fragments = findFragments(document);
  const made = {
    cost: compileCost(schema, operation, (name) => fragments.get(name)),
    maxAge: findMaxAge(schema, operation, fragments),
  };
  known.set(operation, made);
  return made;
}

function findFragments(document: DocumentNode): Map<string, FragmentDefinitionNode> {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  return fragments;
}

/** The least of all its fields and fragments; those of other operations' fragments only make it shorter. */
function findMaxAge(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: Map<string, FragmentDefinitionNode>,
): number {
  const root = schema.getRootType(operation.operation);
  const types = new TypeInfo(schema);
  let least = Number.POSITIVE_INFINITY;
  const look = visitWithTypeInfo(types, {
    Field() {
      const hint = types.getFieldDef()?.extensions.cacheControl as { maxAge: number } | undefined;
      const usual = types.getParentType() === root ? usualMaxAge : least;
      least = Math.min(least, hint?.maxAge ?? usual);
    },
  });
  for (const definition of [operation, ...fragments.values()]) visit(definition, look);
  return least;
}
