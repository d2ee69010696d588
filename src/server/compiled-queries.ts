import { type ApolloServerPlugin, type BaseContext, HeaderMap } from '@apollo/server';
import { ApolloServerErrorCode } from '@apollo/server/errors';
import {
  BREAK,
  type DocumentNode,
  defaultFieldResolver,
  type ExecutionResult,
  type GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isLeafType,
  isListType,
  isNullableType,
  isObjectType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { LRUCache } from 'lru-cache';

/** Gives what a client sees of an error, as Apollo's option of this name does. */
export type FormatError = (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;

type Run = (
  root: unknown,
  context: unknown,
  variables: Record<string, unknown> | undefined,
) => ExecutionResult | Promise<ExecutionResult>;

/** An operation that was seen, and its compiled form where it has one. */
interface SeenOperation {
  run: Run | null;
  isTried: boolean;
}

/** How many operations are remembered. Compiling one of 40 fields takes some 5 ms, keeping it 45 KB. */
const mostOperations = 300;

/**
 * Runs operations that come again as compiled code (graphql-jit), which is faster than walking the document each time.
 * Apollo parses, validates and limits as ever before that. An operation is compiled when it comes the second time: it
 * takes longer than to run it once, and what never comes again should cost nothing. Apollo itself runs what is left.
 */
export function runCompiled(formatError: FormatError): ApolloServerPlugin<BaseContext> {
  const operations = new LRUCache<string, SeenOperation>({ max: mostOperations });
  return {
    async requestDidStart() {
      return {
        async responseForOperation({ schema, document, operationName, queryHash, request, contextValue }) {
          const key = `${queryHash} ${operationName ?? ''}`;
          const seen = operations.get(key);
          if (!seen) {
            operations.set(key, { run: null, isTried: false });
            return null;
          }
          if (!seen.isTried) {
            seen.run = compileOperation(schema, document, operationName);
            seen.isTried = true;
          }
          const result = await seen.run?.(undefined, contextValue, request.variables);
          // Without data nothing has been resolved: the variables do not fit, and Apollo says so in its own words.
          if (result?.data === undefined) return null;
          return {
            http: { headers: new HeaderMap(), status: undefined },
            body: { kind: 'single', singleResult: formatResult(result, formatError) },
          };
        },
      };
    },
  };
}

/** Null where graphql-jit cannot compile the operation, or would not run it as graphql-js does. */
export function compileOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null,
): Run | null {
  if (!isCompilable(schema, document)) return null;
  resolveObjects(schema);
  const compiled = compileQuery(schema, document, operationName ?? undefined, { disablingCapturingStackErrors: true });
  return isCompiledQuery(compiled) ? (compiled.query as Run) : null;
}

const prepared = new WeakSet<GraphQLSchema>();

/**
 * Gives every field that leads to objects a resolver, for graphql-jit takes what a field without one has as it is, and
 * waits for no promise there. Leaves stay without, which is what makes it fast.
 */
function resolveObjects(schema: GraphQLSchema): void {
  if (prepared.has(schema)) return;
  prepared.add(schema);
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (!isLeafType(getNamedType(field.type))) field.resolve ??= defaultFieldResolver;
    }
  }
}

/**
 * Whether graphql-jit runs it as the specification has it. It does not merge `@skip` and `@include` on fragments that
 * share fields, and leaves the null of a failed item out at the end of a list whose items may be null.
 */
function isCompilable(schema: GraphQLSchema, document: DocumentNode): boolean {
  let isPlain = true;
  const types = new TypeInfo(schema);
  const refuse = () => {
    isPlain = false;
    return BREAK;
  };
  visit(
    document,
    visitWithTypeInfo(types, {
      Directive: refuse,
      Field() {
        const type = getNullableType(types.getType());
        return isListType(type) && isNullableType(type.ofType) ? refuse() : undefined;
      },
    }),
  );
  return isPlain;
}

/** Errors with a code each, in the form that Apollo gives to {@link FormatError} where it runs the operation itself. */
function formatResult(result: ExecutionResult, formatError: FormatError) {
  if (!result.errors?.length) return { data: result.data };
  const errors = result.errors.map((error: GraphQLError) => {
    const { message, locations, path } = error.toJSON();
    const code = error.extensions?.code ?? ApolloServerErrorCode.INTERNAL_SERVER_ERROR;
    return formatError({ message, locations, path, extensions: { ...error.extensions, code } }, error);
  });
  return { data: result.data, errors };
}
