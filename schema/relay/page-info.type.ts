import { Field, ObjectType } from 'type-graphql';
import { type OrderName, positionOf } from '../../src/store/index.js';
import { encodeCursor } from './cursor.js';
import type { CutPage } from './page.js';

/** Where a page stands in its list. Cursors are written only for those who ask for them. */
@ObjectType({ simpleResolvers: true, description: 'Where a page stands in its list.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether there is more after this page.' })
  readonly hasNextPage: boolean;

  @Field(() => Boolean, { description: 'Whether there is more before this page.' })
  readonly hasPreviousPage: boolean;

  private readonly rows: readonly object[];
  private readonly order: OrderName;

  constructor(page: CutPage<object>, order: OrderName) {
    this.hasNextPage = page.hasNextPage;
    this.hasPreviousPage = page.hasPreviousPage;
    this.rows = page.rows;
    this.order = order;
  }

  @Field(() => String, { nullable: true, description: 'Cursor of the first one on this page; null on an empty page.' })
  startCursor(): string | null {
    return this.cursorOf(this.rows[0]);
  }

  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the last one on this page: give it as `after` to get the next page. Null on an empty page.',
  })
  endCursor(): string | null {
    return this.cursorOf(this.rows.at(-1));
  }

  private cursorOf(row: object | undefined): string | null {
    return row ? encodeCursor(this.order, positionOf(row, this.order)) : null;
  }
}
