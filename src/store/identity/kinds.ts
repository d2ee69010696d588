/** What a decision on who is who is about. */
export type IdentityKind = 'speaker' | 'company';

/** What a decision can be about: who is who, or which word stands for which topic. */
export type DecidedKind = IdentityKind | 'topic';

/** The tables in which rows of a kind live, and by which columns. */
export interface KindTables {
  /** The table of the rows themselves. */
  table: 'people' | 'companies';
  /** The table of their names, and its column that refers to the row. */
  names: 'person_names' | 'company_names';
  owner: 'person_id' | 'company_id';
}

export const kindTables: Record<IdentityKind, KindTables> = {
  speaker: { table: 'people', names: 'person_names', owner: 'person_id' },
  company: { table: 'companies', names: 'company_names', owner: 'company_id' },
};

/** The table of the rows that decisions of a kind are about. */
export const subjectTables: Record<DecidedKind, 'people' | 'companies' | 'topics'> = {
  speaker: 'people',
  company: 'companies',
  topic: 'topics',
};
