import { infrastructurePhrases } from './of-infrastructure.js';
import { runningPhrases } from './of-running.js';
import { softwarePhrases } from './of-software.js';

/**
 * For each topic the phrases that speak of it though nobody would call it so: "moving away from", "plus vite".
 * They are no aliases, so no search finds a topic by them; they weigh almost as a name does.
 */
export const topicPhrases: Record<string, string> = { ...infrastructurePhrases, ...runningPhrases, ...softwarePhrases };
