#!/usr/bin/env node
/**
 * Fails on a regular expression that some text can hold up: one whose time grows faster than the text, by a power or
 * exponentially (recheck, https://makenowjust-labs.github.io/recheck/). Finds them in the syntax tree, not by their looks.
 *   node test/architecture/check-patterns.mjs [ROOT] [--json]
 * Patterns that a module puts together from words are seen when it is loaded. What was once shown to be safe is listed
 * in safe-patterns.json and not asked for again: the fuzzer's verdict on the same pattern differs with the machine's load.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseSync } from '@swc/core';
import { check } from 'recheck';

const asJson = process.argv.includes('--json');
const root = resolve(process.argv.slice(2).find((argument) => !argument.startsWith('--')) ?? '.');
const tops = ['src', 'scrapers', 'schema'].filter((top) => existsSync(join(root, top)));
/** Milliseconds for one pattern. One that takes longer counts as not shown to be safe. */
const patience = 20_000;
const atOnce = 2;

/** Every TypeScript source below a folder, without tests and fixtures. */
function listSources(folder) {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return entry.name === 'fixtures' ? [] : listSources(path);
    return /(?<!\.d|\.test)\.ts$/.test(path) ? [path] : [];
  });
}

/** The regular expression literals of a file. */
function collectLiterals(path) {
  const text = readFileSync(join(root, path), 'utf8');
  const literals = [];
  const visit = (node) => {
    if (Array.isArray(node)) return node.forEach(visit);
    if (typeof node !== 'object' || node === null) return;
    if (node.type === 'RegExpLiteral')
      literals.push({ path, at: node.span.start, source: node.pattern, flags: node.flags });
    Object.values(node).forEach(visit);
  };
  visit(parseSync(text, { syntax: 'typescript', decorators: true, target: 'es2022' }));
  // The tree's places count bytes over all files that were parsed: only their order is of use here.
  let from = 0;
  for (const literal of literals.sort((a, b) => a.at - b.at)) {
    from = text.indexOf(`/${literal.source}/${literal.flags}`, from);
    literal.line = text.slice(0, from).split('\n').length;
    from += literal.source.length + 2;
  }
  return literals;
}

/** The patterns that the rooms of reading and extracting put together while they are loaded. */
function collectBuilt() {
  const doors = ['scrapers/index.ts', 'src/extract/index.ts', 'src/evaluate/index.ts'].map((path) => join(root, path));
  const loaded = doors.filter((path) => existsSync(path));
  const hook = './test/support/compile-typescript.mjs';
  const lister = 'test/architecture/list-built-patterns.mjs';
  const lines = execFileSync(process.execPath, ['--import', hook, lister, ...loaded], { encoding: 'utf8' });
  return lines
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
    .map((pattern) => ({ ...pattern, path: relative(root, pattern.path) }));
}

const files = tops.flatMap(listSources);
const literals = files.flatMap(collectLiterals);
const built = collectBuilt();
const remembered = 'test/architecture/safe-patterns.json';
const safe = new Set(existsSync(remembered) ? JSON.parse(readFileSync(remembered, 'utf8')) : []);
const nameOf = ({ source, flags }) => `/${source}/${flags}`;

const queue = [...literals, ...built].filter((literal) => !safe.has(nameOf(literal)));
const found = [];
/**
 * A proof by automaton stands. What the fuzzer finds depends on how busy the machine is, so it has to find it a second time
 * in two more tries.
 */
async function judge({ source, flags }) {
  const ask = (randomSeed) => check(source, flags, { timeout: patience, randomSeed });
  const first = await ask(1);
  if (first.status !== 'vulnerable' || first.checker !== 'fuzz') return first;
  const again = [await ask(2), await ask(3)];
  return again.find((result) => result.status === 'vulnerable') ?? again[0];
}
async function work() {
  for (let literal = queue.shift(); literal; literal = queue.shift()) {
    const result = await judge(literal);
    if (result.status === 'safe') safe.add(nameOf(literal));
    else found.push({ ...literal, result });
  }
}
await Promise.all(Array.from({ length: atOnce }, work));
// Only what still stands in the sources is kept, and only of this house, not of a test's.
const present = new Set([...literals, ...built].map(nameOf));
const list = [...safe].filter((name) => present.has(name)).sort();
if (root === resolve('.')) writeFileSync(remembered, `${JSON.stringify(list, null, 2)}\n`);
found.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line));

for (const { path, line, source, flags, result } of found) {
  const pattern = nameOf({ source, flags });
  const why =
    result.status === 'vulnerable'
      ? `${result.complexity.summary}, for example ${result.attack.pattern}`
      : `not shown to be safe (${result.error.kind})`;
  if (asJson) console.log(JSON.stringify({ path, line, pattern, status: result.status, why }));
  else console.error(`${path}:${line}: ${pattern}\n  ${why}`);
}
console.error(
  `${files.length} files, ${literals.length} literals, ${built.length} built patterns, ${found.length} vulnerable`,
);
process.exit(found.length > 0 || literals.length === 0 ? 1 : 0);
