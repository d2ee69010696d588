import pg from 'pg';
import { type Field, type RowLayout, readLayout } from './row-layout.js';

/** What of pg's connection a query uses. */
interface Wire {
  bind(message: object): void;
  execute(message: object): void;
  sync(): void;
}

/** What of pg's query is written anew here; its own types leave these methods out. */
interface PgQuery {
  name: string | undefined;
  text: string;
  values: unknown[];
  prepare(connection: Wire): void;
  callback: Settle;
}
const Base = pg.Query as unknown as new (text: string, values: unknown[], callback: Settle) => PgQuery;

/** Is told once: an error, or the rows. */
export type Settle = (error: Error | null, rows: Record<string, unknown>[] | null) => void;

/**
 * A query that gives plain rows. What the columns of a prepared statement are is asked for once a connection, so later
 * uses take three messages in place of four, and its answer begins with the rows.
 */
export class RowQuery extends Base {
  private readonly rowsRead: Record<string, unknown>[] = [];
  private readonly layouts: Map<string, RowLayout>;
  private layout: RowLayout | undefined;

  /** @param layouts those known on this connection, by the name of the statement */
  constructor(
    name: string | undefined,
    text: string,
    values: unknown[],
    layouts: Map<string, RowLayout>,
    settle: Settle,
  ) {
    super(text, values.map(writeList), settle);
    this.name = name;
    this.layouts = layouts;
    this.layout = name === undefined ? undefined : layouts.get(name);
  }

  /** Without a name a statement without values would go as a simple query, whose rows come in another form. */
  requiresPreparation(): boolean {
    return true;
  }

  override prepare(connection: Wire): void {
    if (!this.layout) {
      super.prepare(connection);
      return;
    }
    connection.bind({ statement: this.name, values: this.values, valueMapper: prepareValue });
    connection.execute({});
    connection.sync();
  }

  handleRowDescription({ fields }: { fields: readonly Field[] }): void {
    this.layout = readLayout(fields);
    if (this.name !== undefined) this.layouts.set(this.name, this.layout);
  }

  handleDataRow({ fields }: { fields: (string | null)[] }): void {
    if (this.layout) this.rowsRead.push(this.layout(fields));
  }

  handleCommandComplete(): void {
    // How many rows there are is known without it.
  }

  handleReadyForQuery(): void {
    this.callback(null, this.rowsRead);
  }
}

/** pg's own way to write a value, which its types leave out. */
const { prepareValue } = (pg as unknown as { utils: { prepareValue(value: unknown): unknown } }).utils;

/** A list of numbers as PostgreSQL writes it; pg would look through each for signs that need quotes. */
function writeList(value: unknown): unknown {
  return Array.isArray(value) && value.every((item) => typeof item === 'number') ? `{${value.join(',')}}` : value;
}
