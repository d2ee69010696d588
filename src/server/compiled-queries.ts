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
import { writeCacheControl } from './http-caching.js';
import { describeOperation, type OperationFacts } from './operation-facts.js';

/** Gives what a client sees of an error, as Apollo's option of this name does. */
export type FormatError = (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;

type Run = (
  root: unknown,
  context: unknown,
  variables: Record<string, unknown> | undefined,
) => ExecutionResult | Promise<ExecutionResult>;

/** An operation that was seen, with its compiled form and its facts where it has been compiled. */
interface SeenOperation {
  run: Run | null;
  facts: OperationFacts | null;
}

/** An answer as it is sent. */
export interface ReadyAnswer {
  contentType: string;
  cacheControl: string;
  body: string;
}

export interface CompiledQueries {
  /** Runs operations that come again as compiled code, within Apollo's way of a request. */
  plugin: ApolloServerPlugin<BaseContext>;
  /**
   * Answers the JSON body of a POST whose operation is compiled already, and so was parsed, validated and limited by
   * Apollo before. Null for all else, and for what is to be refused: Apollo then says it in its own words.
   */
  answer(body: unknown, accept: string | undefined, makeContext: () => unknown): Promise<ReadyAnswer | null>;
}

/** How many characters of operations are remembered. One of 40 fields has 800, takes some 5 ms to compile, and 45 KB to keep. */
const mostCharacters = 240_000;

/** What Apollo would choose for the values of `Accept` that clients of GraphQL send. */
const contentTypes: Record<string, string> = {
  '': 'application/json; charset=utf-8',
  '*/*': 'application/json; charset=utf-8',
  'application/json': 'application/json; charset=utf-8',
  'application/graphql-response+json': 'application/graphql-response+json; charset=utf-8',
};

/**
 * Runs operations that come again as compiled code (graphql-jit), which is faster than walking the document each time.
 * An operation is compiled when it comes the second time: it takes longer than to run it once, and what never comes
 * again should cost nothing. What is not compiled runs in Apollo itself.
 * @param maxCost what an answer may cost
 */
export function createCompiledQueries(formatError: FormatError, maxCost: number): CompiledQueries {
  const operations = new LRUCache<string, SeenOperation>({
    maxSize: mostCharacters,
    sizeCalculation: (_, key) => key.length,
  });
  const keyOf = (source: string, operationName: unknown) => `${operationName ?? ''} ${source}`;

  const plugin: ApolloServerPlugin<BaseContext> = {
    async requestDidStart() {
      return {
        async responseForOperation({ schema, document, operation, operationName, source, request, contextValue }) {
          // Apollo says itself that there is none.
          if (!operation) return null;
          const key = keyOf(source, request.operationName);
          const seen = operations.get(key);
          if (!seen) {
            operations.set(key, { run: null, facts: null });
            return null;
          }
          if (!seen.facts) {
            seen.run = compileOperation(schema, document, operationName);
            seen.facts = describeOperation(schema, document, operation);
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

  return {
    plugin,
    async answer(body, accept, makeContext) {
      const contentType = contentTypes[accept ?? ''];
      if (contentType === undefined || !isPlainRequest(body)) return null;
      const { run, facts } = operations.get(keyOf(body.query, body.operationName)) ?? {};
      const variables = body.variables ?? undefined;
      if (!run || !facts || !(facts.cost(variables ?? {}) <= maxCost)) return null;
      const result = await run(undefined, makeContext(), variables);
      if (result.data === undefined) return null;
      const { data, errors } = formatResult(result, formatError);
      const isWhole = data !== null && !errors;
      return {
        contentType,
        cacheControl: writeCacheControl(isWhole, facts.maxAge),
        // The order of Apollo's own answers.
        body: `${JSON.stringify({ errors, data })}\n`,
      };
    },
  };
}

interface PlainRequest {
  query: string;
  operationName?: string | null;
  variables?: Record<string, unknown> | null;
}

/** Whether it is a request as most clients send it; all that is odd or wrong about others is Apollo's to say. */
function isPlainRequest(body: unknown): body is PlainRequest {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return false;
  const { query, operationName, variables, extensions } = body as Record<string, unknown>;
  return (
    typeof query === 'string' &&
    (operationName === undefined || operationName === null || typeof operationName === 'string') &&
    (variables === undefined || (typeof variables === 'object' && !Array.isArray(variables))) &&
    extensions === undefined
  );
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
function formatResult(
  result: ExecutionResult,
  formatError: FormatError,
): { data: ExecutionResult['data']; errors?: GraphQLFormattedError[] } {
  if (!result.errors?.length) return { data: result.data };
  const errors = result.errors.map((error: GraphQLError) => {
    const { message, locations, path } = error.toJSON();
    const code = error.extensions?.code ?? ApolloServerErrorCode.INTERNAL_SERVER_ERROR;
    return formatError({ message, locations, path, extensions: { ...error.extensions, code } }, error);
  });
  return { data: result.data, errors };
}
