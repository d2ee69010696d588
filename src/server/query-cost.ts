import {
  type ConstValueNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  typeFromAST,
  valueFromASTUntyped,
} from 'graphql';

/**
 * What a field of the schema may say about its list, as `extensions.listSize`. The names are those of the `@listSize`
 * directive in IBM's GraphQL Cost Directives specification.
 */
export interface ListSize {
  /** The length to reckon with where no argument gives it. */
  assumedSize?: number;
  /** Arguments that give it, by their number or by how many values they hold; the first that is given counts. */
  slicingArguments?: readonly string[];
  /** Where the field gives an object: those of its lists that are so long. By default `edges` and `nodes`, as in Relay. */
  sizedFields?: readonly string[];
}

/** The length of a list of which nothing is said. High, so that silence is never cheap. */
const unknownSize = 100;
/** The arguments of Relay's connections. */
const relayArguments = ['first', 'last'];
/** The lists of Relay's connections (Relay Cursor Connections Specification): as long as the page. */
const relayLists = ['edges', 'nodes'];

type Variables = Readonly<Record<string, unknown>>;
/** A number that depends on the variables of a request. */
type Amount = (variables: Variables) => number;
/** How long some lists of an object are, as the field says that gives it. */
interface Page {
  lists: readonly string[];
  length: Amount;
}

/**
 * Makes the cost of an operation: the most objects that its answer can hold, by the variables it comes with. A list
 * counts in its full length, times all lists around it; of the kinds of an interface or a union the dearest counts. As
 * long as no list is longer than the schema says, the cost is never less than what is returned: what is asked for twice
 * or left out by `@include` counts all the same. Introspection costs nothing, as it reads no data.
 *
 * Making it takes time in proportion to the operation with its fragments unfolded, so the number of its fields must
 * have been limited before.
 */
export function compileCost(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  getFragment: (name: string) => FragmentDefinitionNode | undefined,
): Amount {
  const kindsOf = (type: GraphQLCompositeType) => (isAbstractType(type) ? schema.getPossibleTypes(type) : [type]);

  /** What is asked of one object. */
  function ofSelections(set: SelectionSetNode, type: GraphQLCompositeType, page: Page | null): Amount {
    const parts = new Map(kindsOf(type).map(({ name }) => [name, [] as Amount[]]));
    collect(set, type, page, parts);
    const kinds = [...parts.values()].filter((amounts) => amounts.length > 0);
    const [only, ...others] = kinds;
    if (!only) return () => 0;
    if (others.length === 0) return (variables) => sum(only, variables);
    return (variables) => Math.max(...kinds.map((amounts) => sum(amounts, variables)));
  }

  /** Adds each field's cost to all kinds of object that can have it. */
  function collect(
    set: SelectionSetNode,
    type: GraphQLCompositeType,
    page: Page | null,
    parts: Map<string, Amount[]>,
  ): void {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        const cost = ofField(selection, type, page);
        if (cost) for (const { name } of kindsOf(type)) parts.get(name)?.push(cost);
        continue;
      }
      const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? getFragment(selection.name.value) : selection;
      const inner = fragment?.typeCondition ? typeFromAST(schema, fragment.typeCondition) : type;
      if (fragment && isCompositeType(inner)) collect(fragment.selectionSet, inner, page, parts);
    }
  }

  /** Null for what holds no objects of data: leaves and introspection. */
  function ofField(node: FieldNode, parent: GraphQLCompositeType, page: Page | null): Amount | null {
    const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined;
    const type = field && getNamedType(field.type);
    if (!field || !node.selectionSet || !isCompositeType(type)) return null;
    const isList = isListType(getNullableType(field.type));
    const stated = (field.extensions.listSize ?? {}) as ListSize;
    const length = sizeOf(node, field, stated);
    if (!isList) {
      const { sizedFields = relayLists } = stated;
      const inner = ofSelections(node.selectionSet, type, length && { lists: sizedFields, length });
      return (variables) => 1 + inner(variables);
    }
    const inner = ofSelections(node.selectionSet, type, null);
    const times = length ?? (page?.lists.includes(field.name) ? page.length : () => unknownSize);
    return (variables) => times(variables) * (1 + inner(variables));
  }

  const root = schema.getRootType(operation.operation);
  const cost: Amount = root ? ofSelections(operation.selectionSet, root, null) : () => 0;
  const defaults = Object.fromEntries(
    (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue as ConstValueNode)]] : [],
    ),
  );
  return (variables) => cost({ ...defaults, ...variables });
}

function sum(amounts: readonly Amount[], variables: Variables): number {
  return amounts.reduce((total, amount) => total + amount(variables), 0);
}

/** How long the list of a field is, or the lists of the object that it gives; null where the field does not say. */
function sizeOf(node: FieldNode, field: GraphQLField<unknown, unknown>, stated: ListSize): Amount | null {
  const { assumedSize, slicingArguments = relayArguments } = stated;
  const slicing = slicingArguments.flatMap((name) => field.args.find((argument) => argument.name === name) ?? []);
  if (slicing.length === 0) return assumedSize === undefined ? null : () => assumedSize;
  const lengths = slicing.map(({ name, defaultValue }) => {
    const given = node.arguments?.find((argument) => argument.name.value === name)?.value;
    return (variables: Variables) => {
      const value = given && valueFromASTUntyped(given, variables);
      return lengthOf(value === undefined ? defaultValue : value);
    };
  });
  return (variables) => {
    for (const read of lengths) {
      const length = read(variables);
      if (length !== null) return length;
    }
    return assumedSize ?? unknownSize;
  };
}

/** How long the list is that an argument asks for: a number says it, of a list it is the length. */
function lengthOf(value: unknown): number | null {
  if (value === undefined || value === null) return null;
  if (typeof value === 'number') return Math.max(0, value);
  // GraphQL takes a single value where a list is wanted.
  return Array.isArray(value) ? value.length : 1;
}
