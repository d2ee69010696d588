export { type ServerErrorCode, serverErrors } from './error-codes.js';
export { type QueryLimits, queryLimits } from './query-limits.js';
export { type RunningServer, type ServerOptions, startServer } from './start-server.js';
