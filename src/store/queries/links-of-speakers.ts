import type { Reader } from '../reader.js';

/** A page of a speaker's own. */
export interface SpeakerLinkRow {
  speakerId: number;
  site: string;
  url: string;
}

const text = `SELECT a.person_id AS "speakerId", l.site, l.url
  FROM appearances a JOIN appearance_links l ON l.appearance_id = a.id
  WHERE a.person_id = ANY($1::int[])
  GROUP BY a.person_id, l.site, l.url
  ORDER BY a.person_id, max(a.sort_at) DESC, l.site, l.url`;

/** Reads the pages of each speaker's own, those of the latest talk first. */
export function readLinksOfSpeakers(reader: Reader, speakerIds: readonly number[]): Promise<SpeakerLinkRow[]> {
  return reader.rows({ name: 'links of speakers', text, values: [speakerIds] });
}
