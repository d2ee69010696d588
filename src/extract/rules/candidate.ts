import type { Block, Run } from '../blocks/index.js';
import type { ExtractInput, TalkKind } from '../draft.js';
import type { LabelKind } from '../locales/index.js';
import type { Credit } from '../refiners/credits.js';
import type { StatedLanguage } from '../refiners/language.js';
import type { Schedule } from '../refiners/schedule/schedule.js';

/** A talk while it is being put together: its parts are runs, so each knows where it stands in the source. */
export interface Candidate {
  /** Name of the rule that found it. */
  rule: string;
  /** How sure the rule is that this is a talk. */
  sure: number;
  title: Run | null;
  /** What it is about, where the text only describes it. */
  about: Run | null;
  people: Credit[];
  kind: { value: TalkKind; run: Run | null } | null;
  /** Where the text states it. */
  language: StatedLanguage | null;
  abstract: Run[];
  /** When it begins and how long it takes. */
  schedule?: Schedule;
  links: { kind: 'slides' | 'video'; url: string; start: number; end: number }[];
  /** Index of its first block and of the first block that the rule has not read. */
  from: number;
  to: number;
}

/** Under which words a block stands. */
export interface Section {
  /** What those words announce; null where they are the author's own. */
  kind: LabelKind | null;
  /** Index of the block that opens it, -1 at the beginning. */
  head: number;
}

/** All that a rule may look at. */
export interface Page {
  input: ExtractInput;
  blocks: readonly Block[];
  /** For each block, the section it stands in. */
  sections: readonly Section[];
  /** The event's title, as a run over the title. */
  eventTitle: Run;
}

/** A rule that reads a talk at a block; null where there is none. */
export interface BlockRule {
  /** The name of its file. */
  name: string;
  read(page: Page, at: number): Candidate | null;
}

/** A rule that reads the whole page after the rules for blocks have; gets what they found. */
export interface PageRule {
  name: string;
  read(page: Page, found: readonly Candidate[]): Candidate[];
}

export function makeCandidate(rule: string, sure: number, from: number, parts: Partial<Candidate> = {}): Candidate {
  return {
    rule,
    sure,
    title: null,
    about: null,
    people: [],
    kind: null,
    language: null,
    abstract: [],
    links: [],
    from,
    to: from + 1,
    ...parts,
  };
}
