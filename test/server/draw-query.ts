import fc, { type GeneratorValue } from 'fast-check';
import {
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
} from 'graphql';

/** A query with the variables that come with it. */
export interface DrawnQuery {
  source: string;
  variables: Record<string, unknown>;
}

const deepest = 5;

/**
 * Draws a valid query: fields, pages by number, variable, default or null, fragments with and without names, some used
 * twice, and, if `directives` are wanted, `@include`.
 */
export function drawQuery(schema: GraphQLSchema, draw: GeneratorValue, { directives = true } = {}): DrawnQuery {
  const declared: string[] = [];
  const fragments: string[] = [];
  const variables: Record<string, unknown> = {};
  let names = 0;
  const upTo = (max: number) => draw(fc.nat, { max });
  // The place is drawn and not the value: fast-check compares what it is given, and types are circular.
  const among = <T>(...values: T[]) => values[upTo(values.length - 1)] as T;

  function drawNumber(): string {
    const size = upTo(8);
    const name = `v${names++}`;
    const form = among('number', 'null', 'variable', 'null variable', 'no variable', 'default', 'overridden default');
    if (form === 'number') return String(size);
    if (form === 'null') return 'null';
    declared.push(`$${name}: Int${form.endsWith('default') ? ` = ${upTo(8)}` : ''}`);
    if (form === 'variable' || form === 'overridden default') variables[name] = size;
    if (form === 'null variable') variables[name] = null;
    return `$${name}`;
  }

  function drawArguments(field: GraphQLField<unknown, unknown>): string {
    const given = field.args.flatMap(({ name }) => {
      if (name !== 'ids') return among(true, false) ? [`${name}: ${drawNumber()}`] : [];
      const ids = Array.from({ length: upTo(4) }, () => among('a', 'bb', 'ccc'));
      const form = among('list', 'variable', 'variable in a list', 'single');
      if (form === 'list') return [`ids: ${JSON.stringify(ids)}`];
      if (form === 'single') return ['ids: "a"'];
      const variable = `v${names++}`;
      variables[variable] = form === 'variable' ? ids : 'bb';
      declared.push(`$${variable}: ${form === 'variable' ? '[ID!]!' : 'ID!'}`);
      return [form === 'variable' ? `ids: $${variable}` : `ids: ["a", $${variable}]`];
    });
    return given.length > 0 ? `(${given.join(', ')})` : '';
  }

  function drawField(type: GraphQLCompositeType, depth: number): string {
    if (!isObjectType(type) && !isInterfaceType(type)) return '__typename';
    const fields = Object.values(type.getFields()).filter(
      (field) => depth > 0 || !isCompositeType(getNamedType(field.type)),
    );
    if (fields.length === 0) return '__typename';
    const field = among(...fields);
    const inner = getNamedType(field.type);
    if (!isCompositeType(inner)) return field.name;
    const include = directives && upTo(9) === 0 ? ` @include(if: ${among('true', 'false')})` : '';
    return `a${names++}: ${field.name}${drawArguments(field)}${include} ${drawSelections(inner, depth - 1)}`;
  }

  function drawFragment(type: GraphQLCompositeType, depth: number): string {
    const kinds = isAbstractType(type) ? schema.getPossibleTypes(type) : [type];
    const on = among<GraphQLCompositeType>(type, ...kinds);
    const body = `on ${on.name} ${drawSelections(on, depth)}`;
    if (among(true, false)) return `... ${body}`;
    const name = `F${names++}`;
    fragments.push(`fragment ${name} ${body}`);
    return among(`...${name}`, `...${name} ...${name}`);
  }

  function drawSelections(type: GraphQLCompositeType, depth: number): string {
    if (isAbstractType(type) && depth > 0 && among(true, false)) {
      const kinds = schema.getPossibleTypes(type);
      return `{${kinds.map((kind) => `...on ${kind.name} ${drawSelections(kind, depth - 1)}`).join(' ')}}`;
    }
    const parts = Array.from({ length: 1 + upTo(2) }, () =>
      depth > 0 && among(true, false, false) ? drawFragment(type, depth - 1) : drawField(type, depth),
    );
    return `{${parts.join(' ')}}`;
  }

  const root = schema.getQueryType();
  if (!root) throw new Error('The schema has no queries.');
  const body = drawSelections(root, deepest);
  const heading = declared.length > 0 ? `query (${declared.join(', ')}) ` : '';
  return { source: [heading + body, ...fragments].join('\n'), variables };
}
