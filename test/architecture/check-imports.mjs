#!/usr/bin/env node
/**
 * Fails when an import breaks the rules in rooms.mjs, or when the checker did not see every file: a checker that reads
 * nothing passes everything.
 *   node test/architecture/check-imports.mjs [ROOT]
 */
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { cruise } from 'dependency-cruiser';
import { rules } from './rooms.mjs';

const root = resolve(process.argv[2] ?? '.');
const tops = ['src', 'scrapers', 'schema', 'migrations'].filter((top) => existsSync(join(root, top)));

/** Every TypeScript source below a folder, without tests and fixtures. */
function listSources(folder) {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return entry.name === 'fixtures' ? [] : listSources(path);
    return path.endsWith('.ts') && !path.endsWith('.test.ts') ? [path] : [];
  });
}

const { output } = await cruise(tops, {
  baseDir: root,
  parser: 'swc',
  tsPreCompilationDeps: true,
  validate: true,
  ruleSet: { forbidden: rules },
  doNotFollow: { path: 'node_modules' },
  exclude: { path: ['\\.test\\.ts$', '/fixtures/', '^dist/'] },
  enhancedResolveOptions: { extensions: ['.ts', '.js'] },
});

const seen = new Set(output.modules.map((module) => module.source));
const unseen = tops.flatMap(listSources).filter((path) => !seen.has(path));
for (const path of unseen) console.error(`not seen by the checker: ${path}`);
for (const violation of output.summary.violations) {
  const way = violation.cycle ? violation.cycle.map((step) => step.name ?? step).join(' -> ') : violation.to;
  console.error(`${violation.rule.name}: ${violation.from} -> ${way}`);
}
const sources = tops.flatMap(listSources).length;
console.log(
  `${sources} files, ${output.summary.totalDependenciesCruised} imports, ${output.summary.violations.length} breaches`,
);
process.exit(unseen.length + output.summary.violations.length + (sources === 0 ? 1 : 0) > 0 ? 1 : 0);
