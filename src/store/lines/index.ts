export { isConnectionLoss } from './faults.js';
export { type Line, type LineQuery, openLine } from './line.js';
