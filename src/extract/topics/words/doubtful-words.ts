import { abbreviations } from './abbreviations.js';
import { doubtfulLanguages } from './doubtful-languages.js';
import { doubtfulTools } from './doubtful-tools.js';
import type { DoubtfulWord } from './doubtful-word.js';

/** Every word that names a topic and is also a plain word or another name. */
export const doubtfulWords: DoubtfulWord[] = [...doubtfulLanguages, ...doubtfulTools, ...abbreviations];
