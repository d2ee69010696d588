import type { LabelKind } from '../locales/index.js';
import type { Run } from './run.js';

/** An address in a block. `from` and `to` are its words' place in the block's clean text. */
export interface Link {
  url: string;
  /** Place of the address itself in the source. */
  start: number;
  end: number;
  from: number;
  to: number;
  /** Its words where they stand beside the text ("Slides"), and so not in it. */
  words?: string;
}

export interface Label {
  kind: LabelKind;
  /** What stands behind the label; empty where the blocks that follow are meant. */
  value: Run;
}

/** One unit of an event's text, whatever the form it was written in. */
export interface Block {
  /** `row` is a row of a table with two or more cells. */
  kind: 'heading' | 'item' | 'paragraph' | 'row';
  /** The clean text, without list marker, hash signs and time. */
  run: Run;
  /** 1 to 6 for a heading with hash signs or underline, 7 for a line that is bold, in capitals or in brackets. 0 else. */
  level: number;
  /** Indent of a list item or of what stands inside one, in columns; -1 for what is in no list. */
  depth: number;
  /** Whether the item is numbered. */
  numbered: boolean;
  links: Link[];
  /** Ranges of the clean text that are bold, italic or quoted as code. */
  strong: { from: number; to: number }[];
  cells: Run[];
  /** Whether an empty line stands before it. */
  afterGap: boolean;
  label: Label | null;
  /** Whether it begins with a time of the day: then `run` is what follows the time. */
  timed: boolean;
  /** The words of that time, dashes and colons included. */
  time: Run | null;
}
