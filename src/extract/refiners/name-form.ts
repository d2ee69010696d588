const form = /^\p{Lu}[\p{L}'’.-]{1,24}(?:\s\p{Lu}[\p{L}'’.-]{0,24}){1,3}$/u;

/** Whether words have the form of a name, whether or not a list knows them: only for where their place says the rest. */
export function hasNameForm(words: string): boolean {
  return form.test(words);
}
