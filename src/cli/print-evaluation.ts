import {
  type CalibrationRecord,
  type Comparison,
  type CorpusQuality,
  type Fall,
  type Miss,
  type MissKind,
  missKinds,
  type Reliability,
  type Score,
  type Speed,
  scoredFields,
} from '../evaluate/index.js';

/** The score of a corpus, whole and in parts, as lines for a person. */
export function formatCorpus(name: string, quality: CorpusQuality, calibration: CalibrationRecord): string {
  const { all, folds } = quality;
  const rows = scoredFields.map((field) => {
    const { precision, recall, f1 } = all.fields[field];
    return [field, ...[precision, recall, f1].map(show), spread(folds[field]), show(folds[field].lowest)];
  });
  return [
    `${name}: ${all.texts} texts of ${quality.groups} groups, ${quality.talks} talks`,
    '',
    ...align([['', 'P', 'R', 'F1', 'F1 over folds', 'lowest'], ...rows]),
    ...align([['score', '', '', show(all.mean), spread(folds.mean), show(folds.mean.lowest)]], [9, 5, 5, 5, 13, 6]),
    '',
    `kind right ${show(all.kind)}; texts without a talk left empty ${all.leftEmpty.count}/${all.leftEmpty.of}; ` +
      `events wholly right ${all.exact.count}/${all.exact.of}`,
    '',
    ...formatParts('by language', quality.byLanguage),
    ...formatParts('by style', quality.byStyle),
    ...formatParts('by form', quality.byForm),
    ...formatCalibration(calibration),
    '',
  ].join('\n');
}

/** Errors by kind: how many, and the first of each, spread over the texts. */
export function formatMisses(misses: Miss[], each: number): string {
  const kinds = Object.keys(missKinds) as MissKind[];
  const lines = kinds.flatMap((kind) => {
    const own = misses.filter((miss) => miss.kind === kind);
    if (own.length === 0) return [];
    return [`${String(own.length).padStart(5)}  ${kind}: ${missKinds[kind]}`, ...own.slice(0, each).map(formatMiss)];
  });
  return ['errors', ...lines, '', ''].join('\n');
}

function formatMiss({ text, talk, found, wanted, rule }: Miss): string {
  const parts = [
    found === null ? null : `found ${quote(found)}`,
    wanted === null ? null : `label ${quote(wanted)}`,
    talk === null || talk === found || talk === wanted ? null : `talk ${quote(talk)}`,
    rule === null ? null : `rule ${rule}`,
  ];
  return `         ${text}: ${parts.filter(Boolean).join('; ')}`;
}

/** Times, and how they grow with the text. */
export function formatSpeed(speed: Speed): string {
  const growth = speed.growth.map(({ kilobytes, time }) => `${kilobytes} KB ${time} ms`).join(', ');
  return [
    `speed: median ${speed.median} ms a text, p95 ${speed.p95} ms, slowest ${speed.slowest} ms (${speed.texts} texts)`,
    `growth: ${growth}; 1 MB takes ${speed.ratio} times as long a KB as 10 KB`,
    '',
  ].join('\n');
}

/** What changed since an earlier run. */
export function formatComparison(name: string, { measures, groups }: Comparison): string {
  if (measures.length + groups.length === 0) return `${name}: nothing changed\n`;
  const better = groups.filter(({ before, now }) => now > before).length;
  return [
    `${name}: better for ${better} groups, worse for ${groups.length - better}`,
    ...measures.map(
      ({ what, before, now }) => `  ${what.padEnd(18)} ${show(before)} -> ${show(now)} ${sign(now - before)}`,
    ),
    ...groups.map(({ group, before, now }) => `    ${sign(now - before)}  ${group}`),
    '',
  ].join('\n');
}

/** The scores that have fallen, or that none has. */
export function formatFalls(falls: (Fall & { corpus: string })[]): string {
  if (falls.length === 0) return 'No score is below the recorded one.\n';
  const lines = falls.map(
    ({ corpus, what, recorded, now }) => `  ${corpus}: ${what} ${show(now)}, recorded ${show(recorded)}`,
  );
  return `Below the recorded score:\n${lines.join('\n')}\n`;
}

function formatParts(title: string, parts: [string, Score][]): string[] {
  const rows = parts.map(([part, score]) => [
    part,
    String(score.texts),
    ...scoredFields.map((field) => (score.fields[field].of === 0 ? '–' : show(score.fields[field].f1))),
    show(score.mean),
    score.leftEmpty.of === 0 ? '' : `${score.leftEmpty.count}/${score.leftEmpty.of}`,
  ]);
  return [...align([[title, 'texts', ...scoredFields, 'score', 'empty'], ...rows]), ''];
}

function formatCalibration(calibration: CalibrationRecord): string[] {
  const { now, before, after, chosen, foreign, fields } = calibration;
  const row = (what: string, { claims, said, right, error, brier }: Reliability): string[] => [
    what,
    String(claims),
    ...[said, right, error, brier].map(show),
  ];
  return [
    ...align([
      ['confidence', 'values', 'said', 'right', 'error', 'Brier'],
      row('as the product says now', now),
      row('as the rules say', before),
      ...Object.entries(after).map(([method, reliability]) => row(`fitted: ${method} (cross-validated)`, reliability)),
      ...(foreign ? [row('fitted on the other corpus', foreign)] : []),
      ...fields.flatMap(({ field, before: raw, after: made }) => [
        row(`  ${field}, as the rules say`, raw),
        row(`  ${field}, fitted: ${chosen}`, made),
      ]),
    ]),
    '',
    ...align([
      ['said (fitted)', 'values', 'mean said', 'right'],
      ...after[chosen].bins.map((bin) => [
        `${bin.from.toFixed(1)}-${bin.to.toFixed(1)}`,
        String(bin.claims),
        show(bin.said),
        show(bin.right),
      ]),
    ]),
  ];
}

/** Rows as columns: the first to the left, the others to the right. */
function align(rows: string[][], least: number[] = []): string[] {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(least[at] ?? 0, ...rows.map((row) => row[at]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] as number) : cell.padStart(widths[at] as number)))
      .join('  ')
      .trimEnd(),
  );
}

function spread({ mean, deviation }: { mean: number; deviation: number }): string {
  return `${show(mean)} ± ${show(deviation)}`;
}

function quote(text: string): string {
  return JSON.stringify(text.length <= 110 ? text : `${text.slice(0, 109)}…`);
}

function sign(change: number): string {
  return `${change < 0 ? '-' : '+'}${Math.abs(change).toFixed(3)}`;
}

function show(share: number): string {
  return share.toFixed(3);
}
