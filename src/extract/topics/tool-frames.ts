import { foldWord, type Token } from './split-tokens.js';
import { splitList } from './topic-record.js';

/** Words before a name that only a tool or a language is named after: "Introduction to Chef", "written in Go". */
const before = readFrames(
  'introduction to, intro to, started with, starting with, migrating to, migration to, moving to, switching to, porting to, testing with, building with, developing with, programming in, programming with, written in, working with, automation with, apps with, services in, services with, applications with, introducción a, introdução ao, introdução a, introduction à, introduzione a, einführung in, wprowadzenie do, úvod do, pasos con, passos com, pas avec, schritte mit, entwicklung mit, développer avec, desarrollo con, desenvolvimento com',
);

/** Words behind such a name: "Flux 101", "Vue in production". */
const behind = readFrames(
  '101, best practices, in production, in practice, for beginners, internals, basics, fundamentals, crash course, tutorial, deep dive, under the hood, tips, en producción, em produção, en production, für einsteiger, für anfänger, pour débutants, para principiantes, para iniciantes',
);

/**
 * Whether a word that is a plain word too stands as the name of a tool here. It must be written as a name.
 * @param at the word's place
 */
export function standsAsTool(tokens: Token[], at: number): boolean {
  const word = tokens[at]?.written ?? '';
  if (word === '' || word[0] === word[0]!.toLowerCase()) return false;
  return (
    before.some((frame) => standsAt(tokens, at - frame.length, frame)) ||
    behind.some((frame) => standsAt(tokens, at + 1, frame))
  );
}

function standsAt(tokens: Token[], from: number, frame: string[]): boolean {
  return from >= 0 && frame.every((word, index) => tokens[from + index]?.folded === word);
}

function readFrames(list: string): string[][] {
  return splitList(list).map((frame) => frame.split(' ').map(foldWord));
}
