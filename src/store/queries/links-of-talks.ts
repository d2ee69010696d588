import type { Reader } from '../reader.js';

/** Where slides or video of a talk are. */
export interface TalkLinkRow {
  talkId: number;
  kind: 'slides' | 'video';
  url: string;
}

const text = `SELECT talk_id AS "talkId", kind, url FROM talk_links
  WHERE talk_id = ANY($1::int[]) ORDER BY talk_id, kind, url`;

/** Reads the addresses of each talk's slides and videos. */
export function readLinksOfTalks(reader: Reader, talkIds: readonly number[]): Promise<TalkLinkRow[]> {
  return reader.rows({ name: 'links of talks', text, values: [talkIds] });
}
