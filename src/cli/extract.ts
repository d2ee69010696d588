import { basename } from 'node:path';
import type { Command } from 'commander';
import { TalkgraphError } from '../base/index.js';
import type { TalkDraft } from '../extract/index.js';
import { extractFromRecord, findFiles, readFilePage, readPage } from '../ingest/index.js';

/** `talkgraph extract --corpus DIR` and `talkgraph extract FILE…`: the extractor alone, without a database. */
export function addExtract(program: Command): void {
  program
    .command('extract')
    .description('Print the talks that the extractor finds, one JSON line a file. Needs no database.')
    .argument('[targets...]', 'files or folders')
    .option('--corpus <folder>', 'a folder of labelled texts: the lines are in the form that its scorer reads')
    .action(async (targets: string[], flags: { corpus?: string }) => {
      const folders = [...targets, ...(flags.corpus === undefined ? [] : [flags.corpus])];
      if (folders.length === 0) {
        throw new TalkgraphError('USAGE', 'There is nothing to extract from.', {
          hint: 'Give files, or --corpus DIR.',
        });
      }
      for (const folder of folders) {
        for (const path of await findFiles(folder)) process.stdout.write(`${JSON.stringify(await predict(path))}\n`);
      }
    });
}

/** The talks of one file, in the form of a labelled text's prediction. */
async function predict(path: string): Promise<object> {
  const { reading } = readPage(await readFilePage(path, {}));
  const drafts = reading.events.flatMap((record) => extractFromRecord(record).talks);
  return { id: basename(path).replace(/\.[^.]+$/, ''), talks: drafts.map(describeDraft) };
}

function describeDraft(draft: TalkDraft): object {
  return {
    title: draft.title?.value ?? null,
    about: draft.about?.value ?? null,
    kind: draft.kind.value,
    speakers: draft.speakers.map(({ name, role, company }) => ({
      name: name.value,
      role: role?.value ?? null,
      company: company?.value ?? null,
    })),
    topics: draft.topics.map((topic) => topic.value),
  };
}
