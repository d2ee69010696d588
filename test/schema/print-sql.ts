import type { Statement } from '../../src/store/index.js';

/** Where a line begins: each part of a statement on one of its own, so that a change shows as a small difference. */
const parts =
  /(?<!LEFT|CROSS)\s+(?=(?:LEFT JOIN|CROSS JOIN|JOIN|FROM|WHERE|AND|OR|GROUP BY|ORDER BY|LIMIT|UNION ALL|UNION|SELECT|WITH)\b)/g;

/** Statements with their names, in the order in which they were sent. */
export function printSql(statements: readonly Statement[]): string {
  const printed = statements.map(({ name, text }, index) => {
    const lines = text.trim().replace(/\s+/g, ' ').replace(parts, '\n');
    return `-- ${index + 1}. ${name}\n${lines};\n`;
  });
  const count = statements.length === 1 ? '1 statement' : `${statements.length} statements`;
  return [`-- ${count}\n`, ...printed].join('\n');
}
