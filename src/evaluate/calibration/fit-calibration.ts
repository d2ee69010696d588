import type { CalibrationTable, Knot } from '../../extract/index.js';
import { type Claim, type ClaimField, claimFields } from '../scoring/claim.js';

/** Ways to turn claims into a table: one rate for each rule, or a rising curve where a rule says different things. */
export const fitMethods = ['rate', 'isotonic'] as const;
export type FitMethod = (typeof fitMethods)[number];

/** A rule with few claims is drawn towards its field's average, as if it had this many average claims more. */
const averageClaims = 6;
/** Nothing is certain, whatever the corpus says. */
const least = 0.01;
const most = 0.99;
/** A curve's step rests on this many claims or more. */
const smallestStep = 12;

/** Fits a table to claims, field by field and rule by rule. */
export function fitCalibration(claims: Claim[], method: FitMethod): CalibrationTable {
  const entries = claimFields.map((field) => [field, fitField(field, claims, method)]);
  return Object.fromEntries(entries) as CalibrationTable;
}

function fitField(field: ClaimField, claims: Claim[], method: FitMethod): Record<string, Knot[]> {
  const own = claims.filter((claim) => claim.field === field);
  if (own.length === 0) return {};
  // Half a right and half a wrong claim are added: nothing is ever certain.
  const average = (countRight(own) + 0.5) / (own.length + 1);
  const fitPart = (part: Claim[]): Knot[] => (method === 'rate' ? fitRate(part, average) : fitCurve(part, average));
  const rules = [...new Set(own.map(({ rule }) => rule))].sort();
  const byRule = rules.map((rule) => [rule, fitPart(own.filter((claim) => claim.rule === rule))] as const);
  return Object.fromEntries([['*', fitPart(own)] as const, ...byRule]);
}

/** One knot: the share of right claims, drawn towards the average. */
function fitRate(claims: Claim[], average: number): Knot[] {
  const said = claims.reduce((sum, claim) => sum + claim.said, 0) / claims.length;
  return [[round(said), Math.min(most, Math.max(least, round(shrink(claims, average))))]];
}

/**
 * Isotonic regression by pooling adjacent violators (Ayer et al. 1955): claims in the order of what they say, pooled
 * until no step is lower than the one before it. Steps are at least a dozen claims, so that one text makes no step.
 */
function fitCurve(claims: Claim[], average: number): Knot[] {
  const steps: Claim[][] = [];
  for (const part of splitSteps(claims)) {
    let step = part;
    for (let last = steps.at(-1); last && share(last) >= share(step); last = steps.at(-1)) {
      step = [...last, ...step];
      steps.pop();
    }
    steps.push(step);
  }
  const knots = steps.map((step) => fitRate(step, average)[0] as Knot);
  // Drawing a small step towards the average may put it below its neighbour again.
  return knots.map(([said, right], at) => [said, Math.max(right, ...knots.slice(0, at).map(([, before]) => before))]);
}

/** Claims in rising order of what they say, in parts of a dozen or more; equal sayings stay together. */
function splitSteps(claims: Claim[]): Claim[][] {
  const parts: Claim[][] = [];
  for (const claim of [...claims].sort((a, b) => a.said - b.said)) {
    const part = parts.at(-1);
    if (part && (part.length < smallestStep || part.at(-1)?.said === claim.said)) part.push(claim);
    else parts.push([claim]);
  }
  const last = parts.at(-1);
  const before = parts.at(-2);
  if (last && before && last.length < smallestStep) {
    before.push(...last);
    parts.pop();
  }
  return parts;
}

function shrink(claims: Claim[], average: number): number {
  return (countRight(claims) + averageClaims * average) / (claims.length + averageClaims);
}

function share(claims: Claim[]): number {
  return countRight(claims) / claims.length;
}

function countRight(claims: Claim[]): number {
  return claims.filter(({ right }) => right).length;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
