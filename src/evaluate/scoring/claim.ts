/** The fields whose confidence is held against the labels. */
export const claimFields = ['title', 'speaker', 'company', 'role', 'topic', 'kind'] as const;
export type ClaimField = (typeof claimFields)[number];

/** A predicted value as a statement: so sure, and right or wrong. */
export interface Claim {
  field: ClaimField;
  rule: string;
  /** The confidence in its evidence, 0 to 1. */
  said: number;
  right: boolean;
  /** The group of the text: what is fitted on a group is never tried on it. */
  group: string;
}
