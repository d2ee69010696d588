import { missKinds } from '../scoring/miss.js';
import { scoredFields } from '../scoring/tally.js';
import type { CorpusRecord, QualityRecord } from './quality-record.js';

/** The recorded quality as a Markdown page: docs/QUALITY.md. */
export function renderQuality(quality: QualityRecord): string {
  const corpora = Object.entries(quality.corpora).map(([name, corpus]) => renderCorpus(name, corpus));
  return `# How good the extractor is

Written by \`npm run eval -- --write\` from what it measures; the numbers are in [quality.json](quality.json), which is also
the floor: \`npm run eval -- --check\` fails when a score falls below it.

A talk counts as found when its title is 85 % alike (or, where the text only describes it, by its speaker); a name when it
is equal but for case and accents; a company also but for its legal form; a job title when it is 80 % alike. *Score* is the
mean F1 of talks, speakers, companies and topics. Folds keep all texts of a group together; their spread says how much
depends on who writes. Times are not kept here, as they belong to a machine: \`npm run eval\` prints them.

${corpora.join('\n')}`;
}

function renderCorpus(name: string, corpus: CorpusRecord): string {
  const { all, folds, calibration } = corpus;
  const fieldRows = scoredFields.map((field) => {
    const { precision, recall, f1 } = all.fields[field];
    const { mean, deviation, lowest } = folds[field];
    return [
      field,
      show(precision),
      show(recall),
      `**${show(f1)}**`,
      `${show(mean)} ± ${show(deviation)}`,
      show(lowest),
    ];
  });
  const { mean, deviation, lowest } = folds.mean;
  const score = ['score', '', '', `**${show(all.mean)}**`, `${show(mean)} ± ${show(deviation)}`, show(lowest)];
  return [
    `## ${name}`,
    '',
    `${all.texts} texts of ${corpus.groups} groups, ${corpus.talks} talks. Texts without a talk left empty: ` +
      `${all.leftEmpty.count} of ${all.leftEmpty.of}. Texts wholly right (talks, speakers, companies): ` +
      `${all.exact.count} of ${all.exact.of}. Kind right: ${show(all.kind)} of the talks found.`,
    '',
    ...table(['', 'precision', 'recall', 'F1', 'F1 over folds', 'lowest fold'], [...fieldRows, score]),
    '',
    ...renderParts('language', corpus.byLanguage),
    ...renderParts('style', corpus.byStyle),
    ...renderParts('form', corpus.byForm),
    '### Errors',
    '',
    ...table(
      ['kind', 'number', 'meaning'],
      Object.entries(corpus.misses).map(([kind, count]) => [
        kind,
        String(count),
        missKinds[kind as keyof typeof missKinds] ?? '',
      ]),
    ),
    '',
    ...renderCalibration(calibration),
    '',
  ].join('\n');
}

function renderParts(by: string, parts: CorpusRecord['byForm']): string[] {
  const rows = Object.entries(parts).map(([name, { texts, f1, score, leftEmpty }]) => [
    name,
    String(texts),
    ...scoredFields.map((field) => (f1[field] === null ? '–' : show(f1[field]))),
    show(score),
    leftEmpty.of === 0 ? '' : `${leftEmpty.count} of ${leftEmpty.of}`,
  ]);
  return [`### By ${by} (F1)`, '', ...table([by, 'texts', ...scoredFields, 'score', 'left empty'], rows), ''];
}

function renderCalibration(calibration: CorpusRecord['calibration']): string[] {
  const { now, before, after, chosen, fields, foreign, bins } = calibration;
  const ways = Object.entries(after).map(([method, { error, brier }]): [string, number, number] => [
    `fitted (${method}${method === chosen ? ', chosen' : ''}), cross-validated`,
    error,
    brier,
  ]);
  const rows: [string, number, number][] = [
    ['as the product says now', now.error, now.brier],
    ['as the rules say', before.error, before.brier],
    ...ways,
    ...(foreign ? [['fitted on the other corpus only', foreign.error, foreign.brier] as [string, number, number]] : []),
  ];
  return [
    '### Confidence',
    '',
    'Expected calibration error (0 is perfect) and Brier score (lower is better) of the values’ confidence.',
    '',
    ...table(
      ['', 'calibration error', 'Brier'],
      rows.map(([what, error, brier]) => [what, show(error), show(brier)]),
    ),
    '',
    ...table(
      ['field', 'values', 'right', 'rules say', 'error', 'fitted says', 'error'],
      Object.entries(fields).map(([field, { before: raw, after: made }]) => [
        field,
        String(raw.claims),
        show(raw.right),
        show(raw.said),
        show(raw.error),
        show(made.said),
        show(made.error),
      ]),
    ),
    '',
    'Of values that are said to be so sure (fitted, cross-validated), so many are right:',
    '',
    ...table(
      ['said', 'values', 'mean said', 'right'],
      bins.map((bin) => [
        `${bin.from.toFixed(1)}–${bin.to.toFixed(1)}`,
        String(bin.claims),
        show(bin.said),
        show(bin.right),
      ]),
    ),
  ];
}

function table(head: string[], rows: string[][]): string[] {
  const line = (cells: string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)];
}

function show(share: number): string {
  return share.toFixed(3);
}
