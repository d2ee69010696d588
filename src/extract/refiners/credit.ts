import type { Run } from '../blocks/index.js';

/** A person as a line credits them. */
export interface Credit {
  name: Run;
  role: Run | null;
  company: Run | null;
  /** How sure that the name is one, from 0 to 1. */
  sure: number;
}
