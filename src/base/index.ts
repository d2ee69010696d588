export { type Config, loadConfig, settings } from './config.js';
export { asTalkgraphError, type ErrorCode, errorCodes, TalkgraphError } from './errors.js';
export { type Log, silentLog, streamLog } from './log.js';
export { type ProfileAddress, readHomeAddress, readProfileAddress, siteOf } from './profile-address.js';
export { foldName, slugify, squeeze } from './text.js';
export {
  type Clock,
  formatDuration,
  isTimeZone,
  localDate,
  localTime,
  parseDuration,
  parseInstant,
  systemClock,
} from './time.js';
