import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import type { EntityManager } from 'typeorm';
import type { Outcome } from './counts.js';
import type { Database } from './open-database.js';
import { queryRows } from './query-rows.js';

/** A page as it was fetched or read from a file. */
export interface PageToStore {
  address: string;
  finalAddress: string;
  /** Name of the source that read it; null where none did. */
  source: string | null;
  mediaType: string;
  /** HTTP status; null for files. */
  status: number | null;
  etag: string | null;
  lastModified: string | null;
  /** What its giver said of it; needed to read it again. */
  hints: object;
  body: string;
  fetchedAt: Date;
}

export interface StoredPage extends PageToStore {
  id: number;
}

interface PageRow extends Omit<StoredPage, 'body'> {
  body: Buffer;
}

const columns = `id, address, final_address AS "finalAddress", source, media_type AS "mediaType",
  http_status AS status, etag, last_modified AS "lastModified", hints, body, fetched_at AS "fetchedAt"`;

/** The page stored under this address, if any. */
export async function findPage(manager: EntityManager, address: string): Promise<StoredPage | null> {
  const [row] = await queryRows<PageRow>(manager, `SELECT ${columns} FROM pages WHERE address = $1`, [address]);
  return row ? unpack(row) : null;
}

/**
 * Keeps a page, its body compressed. A page that reads the same (body, media type, source, hints, final address) is
 * left alone: neither the time of the fetch nor its ETag make it another page.
 */
export async function savePage(manager: EntityManager, page: PageToStore): Promise<{ id: number; outcome: Outcome }> {
  const digest = createHash('sha256').update(page.body).digest('hex');
  const reads = [page.finalAddress, page.source, page.mediaType, JSON.stringify(page.hints), digest];
  const [present] = await queryRows<{ id: number; same: boolean }>(
    manager,
    `SELECT id, (final_address, source, media_type, hints, body_digest)
       IS NOT DISTINCT FROM ($2::text, $3::text, $4::text, $5::jsonb, $6::text) AS same
     FROM pages WHERE address = $1`,
    [page.address, ...reads],
  );
  if (present?.same) return { id: present.id, outcome: 'unchanged' };
  const body = await promisify(gzip)(page.body);
  const [row] = await queryRows<{ id: number }>(
    manager,
    `INSERT INTO pages (address, final_address, source, media_type, hints, body_digest, http_status, etag,
       last_modified, fetched_at, body)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
     ON CONFLICT (address) DO UPDATE SET final_address = $2, source = $3, media_type = $4, hints = $5, body_digest = $6,
       http_status = $7, etag = $8, last_modified = $9, fetched_at = $10, body = $11
     RETURNING id`,
    [page.address, ...reads, page.status, page.etag, page.lastModified, page.fetchedAt, body],
  );
  return { id: (row as { id: number }).id, outcome: present ? 'changed' : 'new' };
}

/** How many pages are in memory at once. */
const batch = 20;

/**
 * The stored pages in the order in which they first came, without holding a transaction. Pages that are stored
 * meanwhile are not among them. An address that is not stored gives nothing.
 */
export async function* readStoredPages(
  { dataSource }: Pick<Database, 'dataSource'>,
  options: { addresses?: string[] } = {},
): AsyncGenerator<StoredPage> {
  const { manager } = dataSource;
  const [row] = await queryRows<{ last: number }>(manager, 'SELECT coalesce(max(id), 0) AS last FROM pages');
  for (let after = 0; ; ) {
    const rows = await queryRows<PageRow>(
      manager,
      `SELECT ${columns} FROM pages
       WHERE id > $1 AND id <= $2 AND ($3::text[] IS NULL OR address = ANY ($3)) ORDER BY id LIMIT ${batch}`,
      [after, row?.last ?? 0, options.addresses ?? null],
    );
    for (const page of rows) yield unpack(page);
    if (rows.length < batch) return;
    after = (rows.at(-1) as PageRow).id;
  }
}

async function unpack(row: PageRow): Promise<StoredPage> {
  return { ...row, body: (await promisify(gunzip)(row.body)).toString('utf8') };
}
