import { type ClassType, Field, Int, ObjectType } from 'type-graphql';
import { positionOf } from '../../src/store/index.js';
import { encodeCursor } from './cursor.js';
import { cutPage, type Page } from './page.js';
import { PageInfo } from './page-info.type.js';

/** A page of a list, made of the rows that were read for it. Counts only when asked to. */
export type Connection<Row extends object> = new (
  rows: readonly Row[],
  page: Page,
  count: () => Promise<number>,
) => { readonly nodes: readonly Row[] };

/**
 * Makes the connection and edge types of a noun. Cursors are written only for those who ask for them.
 * @param name of the node's type
 * @param many the noun in the plural, for descriptions
 */
export function createConnection<Row extends object>(
  name: string,
  many: string,
  getNode: () => ClassType,
): Connection<Row> {
  @ObjectType(`${name}Edge`, { simpleResolvers: true, description: `One of a list of ${many}, with its place in it.` })
  class Edge {
    @Field(() => getNode(), { description: 'The one at this place.' })
    readonly node: Row;

    private readonly page: Page;

    constructor(node: Row, page: Page) {
      this.node = node;
      this.page = page;
    }

    @Field(() => String, { description: 'The place in the list: give it as `after` or `before` to read on from here.' })
    cursor(): string {
      return encodeCursor(this.page.order, positionOf(this.node, this.page.order));
    }
  }

  @ObjectType(`${name}Connection`, { simpleResolvers: true, description: `A page of a list of ${many}.` })
  class NounConnection {
    @Field(() => [getNode()], { description: 'Those on this page, without their cursors.' })
    readonly nodes: readonly Row[];

    @Field(() => PageInfo, { description: 'Where this page stands in the list.' })
    readonly pageInfo: PageInfo;

    private readonly page: Page;
    private readonly count: () => Promise<number>;

    constructor(rows: readonly Row[], page: Page, count: () => Promise<number>) {
      const cut = cutPage(rows, page);
      this.nodes = cut.rows;
      this.pageInfo = new PageInfo(cut, page.order);
      this.page = page;
      this.count = count;
    }

    @Field(() => [Edge], { description: 'Those on this page, with their cursors.' })
    edges(): Edge[] {
      return this.nodes.map((node) => new Edge(node, this.page));
    }

    @Field(() => Int, { description: 'How many there are on all pages together. Counted only when asked for.' })
    totalCount(): Promise<number> {
      return this.count();
    }
  }
  return NounConnection;
}
