export { type QueryLimits, queryLimits } from './query-limits.js';
export { type RunningServer, type ServerOptions, startServer } from './start-server.js';
