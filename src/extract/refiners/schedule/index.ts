export { formatTime, type ProgrammeClock, readProgrammeClock } from './programme-clock.js';
export { addLabelledLength, joinSchedules, readSchedule } from './read-schedule.js';
export type { TimedValue } from './schedule.js';
export { shareSlots } from './share-slots.js';
