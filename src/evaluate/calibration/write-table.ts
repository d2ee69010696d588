import type { CalibrationTable } from '../../extract/index.js';

/** The table as the source file `src/extract/confidence/calibration-table.ts`, in the form that the formatter gives it. */
export function writeTable(table: CalibrationTable): string {
  const fields = Object.entries(table).map(([field, rules]) => {
    const lines = Object.entries(rules).map(([rule, knots]) => `    ${quoteKey(rule)}: ${writeKnots(knots)},`);
    return lines.length === 0 ? `  ${field}: {},` : `  ${field}: {\n${lines.join('\n')}\n  },`;
  });
  return `import type { CalibrationTable } from './table.js';

/** Fitted to labelled texts by \`npm run eval -- --calibrate\`, which writes this file: not to be edited by hand. */
export const calibrationTable: CalibrationTable = {
${fields.join('\n')}
};
`;
}

/** A knot alone on one line, several a line each. */
function writeKnots(knots: readonly (readonly [number, number])[]): string {
  const written = knots.map(([said, right]) => `[${said}, ${right}]`);
  return written.length <= 1
    ? `[${written.join('')}]`
    : `[\n${written.map((knot) => `      ${knot},\n`).join('')}    ]`;
}

function quoteKey(key: string): string {
  return /^[a-z]+$/i.test(key) ? key : `'${key}'`;
}
