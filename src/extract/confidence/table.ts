/** The fields whose confidence can be held against labels. */
export type CalibratedField = 'title' | 'speaker' | 'company' | 'role' | 'topic' | 'kind';

/** A rule's confidence as it says it, and how often such values were right; from 0 to 1, rising. */
export type Knot = readonly [said: number, right: number];

/** For each field and rule its knots, by what they say; `*` stands for every rule that is not named. */
export type CalibrationTable = Readonly<Record<CalibratedField, Readonly<Record<string, readonly Knot[]>>>>;
