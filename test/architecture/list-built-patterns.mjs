/**
 * Prints, one JSON line each, the regular expressions that modules put together from words while they are loaded:
 *   node --import ./test/support/compile-typescript.mjs test/architecture/list-built-patterns.mjs MODULE…
 * Literals are not made by a constructor, so they do not come up here; nor do those of packages.
 */
import { fileURLToPath, pathToFileURL } from 'node:url';

const modules = process.argv.slice(2);
const Pattern = RegExp;

globalThis.RegExp = new Proxy(Pattern, {
  construct: (target, [source, flags], self) => {
    tell(source, flags);
    return Reflect.construct(target, [source, flags], self);
  },
  apply: (target, _, [source, flags]) => {
    tell(source, flags);
    return target(source, flags);
  },
});

/** Of what our own file makes from words. The stack's fourth line is the caller of the constructor. */
function tell(source, flags = '') {
  if (typeof source !== 'string') return;
  const caller = new Error().stack.split('\n')[3] ?? '';
  const [, url, line] = caller.match(/(file:.*?):(\d+):\d+/) ?? [];
  if (!url || url.includes('/node_modules/')) return;
  console.log(JSON.stringify({ path: fileURLToPath(url), line: Number(line), source, flags }));
}

for (const module of modules) await import(pathToFileURL(module).href);
