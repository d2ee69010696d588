import type { CalibrationTable } from './table.js';

/** Fitted to labelled texts by `npm run eval -- --calibrate`, which writes this file: not to be edited by hand. */
export const calibrationTable: CalibrationTable = {
  title: {
    '*': [
      [0.458, 0.867],
      [0.579, 0.874],
      [0.814, 0.936],
      [0.9, 0.99],
    ],
    'agenda-line': [[0.763, 0.871]],
    'credited-line': [[0.824, 0.858]],
    'labelled-title': [[0.9, 0.988]],
    'nested-talk': [[0.837, 0.978]],
    'numbered-talk': [[0.889, 0.973]],
    'presenter-table': [[0.85, 0.873]],
    'programme-item': [[0.4, 0.964]],
    'prose-recap': [[0.715, 0.936]],
    'single-talk': [[0.72, 0.955]],
    'talk-heading': [[0.802, 0.989]],
  },
  speaker: {
    '*': [
      [0.468, 0.868],
      [0.62, 0.875],
      [0.846, 0.925],
      [0.905, 0.934],
    ],
    'agenda-line': [[0.854, 0.803]],
    'credited-line': [[0.745, 0.841]],
    'described-speakers': [[0.61, 0.944]],
    'labelled-title': [[0.92, 0.983]],
    'nested-talk': [[0.857, 0.975]],
    'numbered-talk': [[0.852, 0.958]],
    'presenter-table': [[0.895, 0.949]],
    'prose-recap': [
      [0.703, 0.825],
      [0.877, 0.928],
    ],
    'single-talk': [[0.857, 0.981]],
    'talk-heading': [[0.835, 0.987]],
  },
  company: {
    '*': [[0.75, 0.895]],
    affiliation: [[0.75, 0.895]],
  },
  role: {
    '*': [[0.75, 0.863]],
    affiliation: [[0.75, 0.863]],
  },
  topic: {
    '*': [
      [0.477, 0.573],
      [0.536, 0.639],
      [0.635, 0.663],
      [0.807, 0.715],
      [0.935, 0.878],
      [0.976, 0.958],
    ],
    topics: [
      [0.477, 0.573],
      [0.536, 0.639],
      [0.635, 0.663],
      [0.807, 0.715],
      [0.935, 0.878],
      [0.976, 0.958],
    ],
  },
  kind: {
    '*': [
      [0.7, 0.988],
      [0.85, 0.99],
    ],
    'agenda-line': [[0.7, 0.99]],
    'credited-line': [[0.7, 0.99]],
    'described-speakers': [[0.7, 0.99]],
    kind: [[0.85, 0.99]],
    'labelled-title': [[0.7, 0.99]],
    'nested-talk': [[0.7, 0.94]],
    'numbered-talk': [[0.7, 0.99]],
    'presenter-table': [[0.7, 0.99]],
    'programme-item': [[0.7, 0.99]],
    'prose-recap': [[0.7, 0.99]],
    'single-talk': [[0.7, 0.953]],
    'talk-heading': [[0.7, 0.99]],
  },
};
