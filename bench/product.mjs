/** The doors of the compiled product that the benchmark goes through. */

export { loadConfig, silentLog, streamLog } from '../dist/src/base/index.js';
export { openGraph } from '../dist/src/cli/open-graph.js';
export { openDatabase } from '../dist/src/store/index.js';
