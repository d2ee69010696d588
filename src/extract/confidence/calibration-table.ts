import type { CalibrationTable } from './table.js';

/** Fitted to labelled texts by `npm run eval -- --calibrate`, which writes this file: not to be edited by hand. */
export const calibrationTable: CalibrationTable = {
  title: {
    '*': [
      [0.462, 0.765],
      [0.577, 0.863],
      [0.814, 0.936],
      [0.9, 0.989],
    ],
    'agenda-line': [[0.753, 0.815]],
    'credited-line': [[0.824, 0.856]],
    'labelled-title': [[0.9, 0.986]],
    'nested-talk': [[0.837, 0.974]],
    'numbered-talk': [[0.889, 0.969]],
    'presenter-table': [[0.85, 0.867]],
    'programme-item': [[0.4, 0.958]],
    'prose-recap': [[0.715, 0.934]],
    'single-talk': [[0.728, 0.953]],
    'talk-heading': [[0.802, 0.987]],
  },
  speaker: {
    '*': [
      [0.574, 0.849],
      [0.846, 0.923],
      [0.905, 0.934],
    ],
    'agenda-line': [[0.854, 0.802]],
    'credited-line': [[0.745, 0.841]],
    'described-speakers': [[0.61, 0.941]],
    'labelled-title': [[0.92, 0.982]],
    'nested-talk': [[0.857, 0.973]],
    'numbered-talk': [[0.852, 0.956]],
    'presenter-table': [[0.895, 0.947]],
    'prose-recap': [
      [0.703, 0.823],
      [0.877, 0.927],
    ],
    'single-talk': [[0.843, 0.943]],
    'talk-heading': [[0.835, 0.986]],
  },
  company: {
    '*': [[0.75, 0.862]],
    affiliation: [[0.75, 0.862]],
  },
  role: {
    '*': [[0.75, 0.862]],
    affiliation: [[0.75, 0.862]],
  },
  topic: {
    '*': [
      [0.477, 0.571],
      [0.536, 0.636],
      [0.633, 0.636],
      [0.808, 0.696],
      [0.92, 0.869],
      [0.96, 0.874],
      [0.976, 0.956],
    ],
    topics: [
      [0.477, 0.571],
      [0.536, 0.636],
      [0.633, 0.636],
      [0.808, 0.696],
      [0.92, 0.869],
      [0.96, 0.874],
      [0.976, 0.956],
    ],
  },
  kind: {
    '*': [
      [0.7, 0.965],
      [0.85, 0.989],
    ],
    'agenda-line': [[0.7, 0.99]],
    'credited-line': [[0.7, 0.868]],
    'described-speakers': [[0.7, 0.977]],
    kind: [[0.85, 0.989]],
    'labelled-title': [[0.7, 0.99]],
    'nested-talk': [[0.7, 0.933]],
    'numbered-talk': [[0.7, 0.983]],
    'presenter-table': [[0.7, 0.979]],
    'programme-item': [[0.7, 0.981]],
    'prose-recap': [[0.7, 0.99]],
    'single-talk': [[0.7, 0.947]],
    'talk-heading': [[0.7, 0.99]],
  },
};
