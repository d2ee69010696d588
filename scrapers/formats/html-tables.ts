import type { HtmlElement } from './html-tree.js';

/** The rows of a table, not those of tables inside it. */
export function rowsOf(table: HtmlElement): HtmlElement[] {
  const rows: HtmlElement[] = [];
  for (const child of table.children) {
    if (typeof child === 'string') continue;
    if (child.tag === 'tr') rows.push(child);
    else if (['thead', 'tbody', 'tfoot'].includes(child.tag)) for (const row of rowsOf(child)) rows.push(row);
    else rows.push({ tag: 'tr', attributes: new Map(), children: [child], parent: table });
  }
  return rows;
}

/** Whether a row is one of data. Cells that hold headings, lists or tables are layout. */
export function isGridRow(cells: HtmlElement[]): boolean {
  const holdsLayout = (element: HtmlElement): boolean =>
    element.children.some(
      (child) =>
        typeof child !== 'string' &&
        (/^(h[1-6]|ul|ol|table|pre|blockquote|article)$/.test(child.tag) || holdsLayout(child)),
    );
  return cells.length > 1 && !cells.some(holdsLayout);
}
