import { foldName } from '../base/index.js';
import { attachedLegalForms, legalFormsAtEnd, legalFormsAtStart } from './legal-forms.js';

/**
 * The form in which two companies' names are compared: folded, without legal forms and article, so that
 * "GoCardless Ltd." and "gocardless" are one. A name that is a legal form and nothing else stays as it is; a name
 * without a letter or digit gives itself in small letters.
 */
export function foldCompany(name: string): string {
  let folded = foldName(name);
  for (let shorter = dropForm(folded); shorter !== folded; shorter = dropForm(folded)) folded = shorter;
  return folded || name.trim().toLowerCase();
}

/** Takes off one legal form, where something is left then. */
function dropForm(name: string): string {
  const end = legalFormsAtEnd.find((form) => name.endsWith(` ${form}`));
  if (end) return name.slice(0, -end.length - 1);
  const start = legalFormsAtStart.find((form) => name.startsWith(`${form} `));
  if (start) return name.slice(start.length + 1);
  const attached = attachedLegalForms.find((form) => name.startsWith(form) || name.endsWith(form)) ?? '';
  const rest = name.startsWith(attached) ? name.slice(attached.length) : name.slice(0, -attached.length);
  return rest.trim() || name;
}
