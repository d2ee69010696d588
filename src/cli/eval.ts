import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { basename, join, relative, resolve } from 'node:path';
import { type Command, InvalidArgumentError } from 'commander';
import { TalkgraphError } from '../base/index.js';
import {
  type CalibrationRecord,
  type Claim,
  type ComparableRun,
  type CorpusQuality,
  collectClaims,
  collectRawClaims,
  compareRuns,
  findFalls,
  fitCalibration,
  type MeasuredText,
  measureCalibration,
  measureCorpus,
  measureReliability,
  measureSpeed,
  measureTexts,
  parseQuality,
  type QualityRecord,
  readCorpus,
  recordCorpus,
  renderQuality,
  type Speed,
  writeTable,
} from '../evaluate/index.js';
import { findPackageRoot } from './find-package-root.js';
import { exitCodes } from './print-error.js';
import { formatComparison, formatCorpus, formatFalls, formatMisses, formatSpeed } from './print-evaluation.js';

interface EvalFlags {
  corpus?: string[];
  write?: boolean;
  check?: boolean;
  calibrate?: boolean;
  misses: number;
  against?: string;
  json?: boolean;
}

/** A corpus by its name, with what was measured on it. */
interface Run {
  name: string;
  folder: string;
  measured: MeasuredText[];
  quality: CorpusQuality;
  /** As the rules make them, before any calibration. */
  rawClaims: Claim[];
  calibration: CalibrationRecord;
}

/** How far a score may lie below the recorded one before it counts as fallen. */
const slack = 0.005;

const paths = {
  own: 'test/corpus',
  dev: '../shared/corpus/dev',
  record: 'docs/quality.json',
  page: 'docs/QUALITY.md',
  table: 'src/extract/confidence/calibration-table.ts',
};

/** `talkgraph eval`: the extractor against labelled texts, without a database. */
export function addEval(program: Command): void {
  program
    .command('eval')
    .description(
      'Measure the extractor on labelled texts: precision, recall, F1, calibration, speed. Needs no database.',
    )
    .option('--corpus <folders...>', `folders of labelled texts (default: ${paths.own}, and ${paths.dev} where it is)`)
    .option('--misses <number>', 'how many errors to show of each kind', parseCount, 0)
    .option('--write', `record the scores in ${paths.record} and ${paths.page}`)
    .option('--check', `exit with ${exitCodes.failed.code} when a score is below the recorded one`)
    .option('--calibrate', `fit confidence to the labels and write ${paths.table}`)
    .option('--against <file>', 'what an earlier --json wrote: shows what changed, and for which groups')
    .option('--json', 'all that was measured as one JSON document')
    .action(runEval);
}

async function runEval(flags: EvalFlags): Promise<void> {
  if (flags.corpus && (flags.write || flags.check || flags.calibrate)) {
    throw new TalkgraphError('USAGE', '--write, --check and --calibrate speak of the recorded corpora.', {
      hint: 'Leave --corpus out.',
    });
  }
  const root = findPackageRoot();
  const runs = await measureFolders(listFolders(root, flags.corpus));
  const speed = measureSpeed(
    runs.flatMap(({ measured }) => measured.flatMap(({ prediction }) => prediction.records)),
    () => performance.now(),
  );
  if (flags.json) process.stdout.write(`${JSON.stringify({ corpora: toJson(runs), speed })}\n`);
  else printRuns(runs, speed, flags.misses);
  if (flags.against !== undefined) await printComparison(runs, flags.against);
  if (flags.calibrate) await writeCalibration(runs, join(root, paths.table));
  if (flags.write) await writeQuality(runs, root);
  if (flags.check) await checkFloor(runs, join(root, paths.record));
}

/** The folders that are measured, by name. */
function listFolders(root: string, given: string[] | undefined): { name: string; folder: string }[] {
  if (given) return given.map((folder) => ({ name: basename(resolve(folder)), folder: resolve(folder) }));
  const recorded = [
    { name: 'own', folder: join(root, paths.own) },
    { name: 'dev', folder: join(root, paths.dev) },
  ];
  return recorded.filter(({ name, folder }) => name === 'own' || existsSync(folder));
}

/** Measures every folder; the calibration of each is also tried with what the others teach. */
async function measureFolders(folders: { name: string; folder: string }[]): Promise<Run[]> {
  const runs: Omit<Run, 'calibration'>[] = [];
  for (const { name, folder } of folders) {
    const measured = measureTexts(await readCorpus(folder));
    runs.push({ name, folder, measured, quality: measureCorpus(measured), rawClaims: collectRawClaims(measured) });
  }
  return runs.map((run) => {
    const others = runs.filter((other) => other !== run).flatMap(({ rawClaims }) => rawClaims);
    const now = measureReliability(collectClaims(run.measured));
    return { ...run, calibration: { ...measureCalibration(run.rawClaims, others), now } };
  });
}

function printRuns(runs: Run[], speed: Speed, misses: number): void {
  for (const { name, folder, quality, calibration } of runs) {
    const where = relative(process.cwd(), folder) || '.';
    process.stdout.write(formatCorpus(`${name} (${where})`, quality, calibration));
    process.stdout.write(formatMisses(quality.misses, misses));
  }
  process.stdout.write(formatSpeed(speed));
}

/** The scores by corpus, with every error. */
function toJson(runs: Run[]): Record<string, object> {
  return Object.fromEntries(runs.map(({ name, quality, calibration }) => [name, { ...quality, calibration }]));
}

async function printComparison(runs: Run[], path: string): Promise<void> {
  const { corpora } = JSON.parse(await readText(path)) as { corpora: Record<string, ComparableRun> };
  for (const { name, quality } of runs) {
    const before = corpora[name];
    // Standard error, so that standard output stays one document with --json.
    if (before) process.stderr.write(formatComparison(name, compareRuns(before, quality)));
  }
}

/** Fits on all corpora at hand, and says what that is worth on groups that it was not fitted on. */
async function writeCalibration(runs: Run[], path: string): Promise<void> {
  const claims = runs.flatMap(({ rawClaims }) => rawClaims);
  const { before, after, chosen } = measureCalibration(claims, []);
  await writeFile(path, writeTable(fitCalibration(claims, chosen)));
  process.stderr.write(
    `Written: ${path} (${chosen}; ${claims.length} values; cross-validated, the calibration error goes from ` +
      `${before.error.toFixed(3)} to ${after[chosen].error.toFixed(3)}, Brier from ${before.brier.toFixed(3)} to ` +
      `${after[chosen].brier.toFixed(3)})\n`,
  );
}

/** Records what was measured; a corpus that is not at hand keeps what is recorded of it. */
async function writeQuality(runs: Run[], root: string): Promise<void> {
  const path = join(root, paths.record);
  const before: QualityRecord = existsSync(path) ? parseQuality(await readText(path), path) : { corpora: {} };
  const measured = runs.map(({ name, quality, calibration }) => [name, recordCorpus(quality, calibration)]);
  const record: QualityRecord = { corpora: { ...before.corpora, ...Object.fromEntries(measured) } };
  await writeFile(path, `${JSON.stringify(record, null, 2)}\n`);
  await writeFile(join(root, paths.page), renderQuality(record));
  process.stderr.write(`Written: ${path} and ${join(root, paths.page)}\n`);
}

async function checkFloor(runs: Run[], path: string): Promise<void> {
  const record = parseQuality(await readText(path), path);
  const falls = runs.flatMap(({ name, quality }) => {
    const recorded = record.corpora[name];
    return recorded ? findFalls(quality.all, recorded.all, slack).map((fall) => ({ corpus: name, ...fall })) : [];
  });
  process.stderr.write(formatFalls(falls));
  if (falls.length > 0) process.exitCode = exitCodes.failed.code;
}

async function readText(path: string): Promise<string> {
  return readFile(path, 'utf8').catch((cause: unknown) => {
    throw new TalkgraphError('ADDRESS_INVALID', 'The file cannot be read.', {
      where: path,
      hint: 'npm run eval -- --write records the scores; npm run --silent eval -- --json > FILE keeps a run.',
      cause,
    });
  });
}

function parseCount(text: string): number {
  if (!/^\d{1,6}$/.test(text)) throw new InvalidArgumentError('It must be a number.');
  return Number(text);
}
