import type { CalibrationTable } from './calibration.js';

/** Fitted to labelled texts by `npm run eval -- --calibrate`, which writes this file: not to be edited by hand. */
export const calibrationTable: CalibrationTable = {
  title: {},
  speaker: {},
  company: {},
  role: {},
  topic: {},
  kind: {},
};
