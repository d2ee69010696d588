import { readFileSync } from 'node:fs';
import { ApolloServerErrorCode } from '@apollo/server/errors';
import { describe, expect, it } from '@jest/globals';
import { apiErrors } from '../../schema/index.js';
import { errorCodes } from '../../src/base/index.js';
import { serverErrors } from '../../src/server/index.js';

/** The rows of the table in docs/errors.md, without its two heading lines. */
const rows = readFileSync('docs/errors.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .slice(2)
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, code = '', from = '', meaning = '', advice = '']) => ({
    code: code.replaceAll('`', ''),
    from,
    meaning,
    advice,
  }));

const tables = { server: serverErrors, schema: apiErrors, core: errorCodes };

describe('docs/errors.md', () => {
  it.each(Object.entries(tables))('has every code of the %s with its meaning, and no other', (room, table) => {
    const documented = rows.filter(({ from }) => from === room).map(({ code, meaning }) => [code, meaning]);
    expect(Object.fromEntries(documented)).toEqual(table);
    expect(documented).toHaveLength(Object.keys(table).length);
  });

  it('has no row that belongs to none of them, and no code twice', () => {
    const codes = rows.map(({ code }) => code);
    expect(codes).toHaveLength(Object.values(tables).flatMap(Object.keys).length);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('says of each what to do', () => {
    for (const { code, advice } of rows)
      expect([code, advice]).toEqual([code, expect.stringMatching(/^[A-Z].{10,}\.$/)]);
  });
});

describe('the codes of the server', () => {
  it('include all that Apollo Server gives', () => {
    expect(Object.keys(serverErrors)).toEqual(expect.arrayContaining(Object.values(ApolloServerErrorCode)));
  });
});
