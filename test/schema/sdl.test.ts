import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import {
  buildSchema,
  findBreakingChanges,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { buildTalkgraphSchema, printTalkgraphSchema } from '../../schema/index.js';

describe('the schema', () => {
  it('is what schema/schema.graphql says (npm run schema writes it)', async () => {
    expect(await printTalkgraphSchema()).toBe(readFileSync('schema/schema.graphql', 'utf8'));
  });

  it('keeps its promises to those who read the file', async () => {
    const written = buildSchema(readFileSync('schema/schema.graphql', 'utf8'));
    expect(findBreakingChanges(written, await buildTalkgraphSchema())).toEqual([]);
  });

  it('describes every type, field, argument, input and enum value in a sentence', async () => {
    const described = describeAll(await buildTalkgraphSchema());
    // A walk that sees nothing would find nothing missing.
    expect(described.size).toBeGreaterThan(200);
    const wanting = [...described].filter(([, text]) => !text || text.length < 8 || !/[.]$/.test(text));
    expect(wanting.map(([name]) => name)).toEqual([]);
  });

  it('connects every kind of thing to every other that it has to do with', async () => {
    const schema = await buildTalkgraphSchema();
    const reaches = (from: string) => {
      const type = schema.getType(from);
      if (!isObjectType(type)) throw new Error(`${from} is no type`);
      return Object.values(type.getFields()).map((field) => field.type.toString().replace(/[![\]]|Connection/g, ''));
    };
    expect(reaches('Talk')).toEqual(expect.arrayContaining(['Appearance', 'Edition', 'Topic', 'Evidence']));
    expect(reaches('Appearance')).toEqual(expect.arrayContaining(['Speaker', 'Company', 'Talk', 'Evidence']));
    expect(reaches('Edition')).toEqual(expect.arrayContaining(['Group', 'Talk', 'Company', 'SourcePage', 'Venue']));
    expect(reaches('Group')).toEqual(expect.arrayContaining(['Edition', 'Talk', 'Speaker', 'Company', 'Topic']));
    expect(reaches('Speaker')).toEqual(expect.arrayContaining(['Talk', 'Appearance', 'Company', 'Topic']));
    expect(reaches('Company')).toEqual(expect.arrayContaining(['Talk', 'Speaker', 'Topic', 'Edition']));
    expect(reaches('Topic')).toEqual(expect.arrayContaining(['Topic', 'Talk', 'Company', 'Speaker']));
  });
});

/** Every named thing of the schema with its description. */
function describeAll(schema: GraphQLSchema): Map<string, string | null | undefined> {
  const described = new Map<string, string | null | undefined>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (isIntrospectionType(type) || isSpecifiedScalarType(type)) continue;
    // "Query" is where one begins; what it offers is described field by field.
    if (type.name !== 'Query') described.set(type.name, type.description);
    for (const [name, text] of describeParts(type)) described.set(`${type.name}.${name}`, text);
  }
  return described;
}

function* describeParts(type: GraphQLNamedType): Generator<[string, string | null | undefined]> {
  if (isEnumType(type)) {
    for (const value of type.getValues()) yield [value.name, value.description];
  } else if (isInputObjectType(type)) {
    for (const field of Object.values(type.getFields())) yield [field.name, field.description];
  } else if (isObjectType(type) || isInterfaceType(type)) {
    for (const field of Object.values(type.getFields())) {
      yield [field.name, field.description];
      for (const argument of field.args) yield [`${field.name}(${argument.name})`, argument.description];
    }
  }
}
