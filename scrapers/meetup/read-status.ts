import type { EventStatus } from '../source.js';

/**
 * The status words of every era: GraphQL's ACTIVE, PAST, CANCELLED, CANCELLED_PERM, AUTOSCHED…, DRAFT, PROPOSED,
 * TEMPLATE, BLOCKED; REST's upcoming, past, cancelled, draft, proposed, suggested.
 */
export function readStatus(status: string | null): EventStatus | 'draft' | null {
  if (!status) return null;
  if (/draft|proposed|suggested|template|blocked/i.test(status)) return 'draft';
  return /cancel/i.test(status) ? 'cancelled' : 'scheduled';
}
