import { type GraphQLFieldResolver, type GraphQLSchema, isObjectType } from 'graphql';

/** What TypeGraphQL keeps of a field that a method resolves, as far as it is needed here. */
interface FieldMethod {
  /** `external`: of a resolver class; `internal`: of the type's own class. */
  kind: 'external' | 'internal';
  // biome-ignore lint/complexity/noBannedTypes: as TypeGraphQL types it
  target: Function;
  methodName: string;
  schemaName: string;
  getObjectType?: () => unknown;
  params: { kind: string; index: number; propertyName?: string; getType?: () => unknown }[];
  middlewares?: unknown[];
  roles?: unknown[];
}

interface Storage {
  fieldResolvers: FieldMethod[];
  objectTypes: { target: unknown; name: string }[];
}

type Resolve = GraphQLFieldResolver<Record<string, unknown>, unknown>;

/**
 * Lets methods that take no arguments of the query be called without TypeGraphQL in between, which puts their parameters
 * together anew for every object. What has arguments, middlewares or roles stays as it is.
 */
export function callAtOnce(schema: GraphQLSchema): void {
  // TypeGraphQL keeps it there, so that several copies of it share it.
  const storage = (globalThis as unknown as { TypeGraphQLMetadataStorage: Storage }).TypeGraphQLMetadataStorage;
  const names = new Map(storage.objectTypes.map(({ target, name }) => [target, name]));
  const instances = new Map<unknown, Record<string, (...values: unknown[]) => unknown>>();
  for (const method of storage.fieldResolvers) {
    const type = schema.getType(names.get(method.getObjectType?.()) ?? '');
    const field = isObjectType(type) ? type.getFields()[method.schemaName] : undefined;
    if (!field?.resolve || field.args.length > 0 || method.middlewares?.length || method.roles) continue;
    if (method.kind === 'internal') {
      if (method.params.length === 0) field.resolve = callOwn(method.methodName, field.resolve);
      continue;
    }
    const order = [...method.params].sort((a, b) => a.index - b.index).map(({ kind }) => kind);
    const isPlain = method.params.every(({ propertyName }) => !propertyName);
    if (!isPlain || order[0] !== 'root' || (order.length > 1 && order[1] !== 'context') || order.length > 2) continue;
    const { target, methodName } = method;
    if (!instances.has(target)) instances.set(target, new (target as unknown as new () => never)());
    const instance = instances.get(target);
    field.resolve = (root, _args, context) => instance?.[methodName]?.(root, context);
  }
}

/** A method of the object itself; objects that are no instances of their class go the usual way. */
function callOwn(name: string, usual: Resolve): Resolve {
  return (root, args, context, info) => {
    const own = root[name];
    return typeof own === 'function' ? own.call(root) : usual(root, args, context, info);
  };
}
