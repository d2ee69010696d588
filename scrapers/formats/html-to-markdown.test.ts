import { describe, expect, it } from '@jest/globals';
import { cpuTimeSince } from '../../test/support/cpu-time.js';
import { htmlToMarkdown } from './html-to-markdown.js';
import { parseHtml, writeHtml } from './html-tree.js';

describe('HTML to Markdown', () => {
  it.each([
    ['paragraphs and line breaks', '<p>One<br/>two</p> <p>Three</p>', 'One\ntwo\n\nThree'],
    ['headings', '<h2>Talks &amp; <b>more</b></h2><h6>By Ann</h6>', '## Talks & more\n\n###### By Ann'],
    ['missing end tags', '<ul><li>a<li>b</ul><p>c<p>d', '- a\n- b\n\nc\n\nd'],
    ['nested lists', '<ol start=2><li>a<ul><li>b</li></ul></li><li>c</li></ol>', '2. a\n   - b\n3. c'],
    ['lists in lists without an item', '<ul><li>a</li><ul><li>b</li></ul></ul>', '- a\n  - b'],
    ['paragraphs in an item', '<ul><li><p>a</p><p>b</p></li></ul>', '- a\n  b'],
    ['adjacent bold', '<b>Ann</b><b> Lee</b>', '**Ann Lee**'],
    ['bold apart', '<b>Talk 1:</b> <b>Lists</b>', '**Talk 1:** **Lists**'],
    ['empty bold', 'a<b> </b>b<strong></strong>', 'a b'],
    ['space inside bold', 'by<b> Ann Lee </b>of Oak', 'by **Ann Lee** of Oak'],
    ['bold over a line break', '<b>a<br>b</b>', '**a**\n**b**'],
    ['bold by style', '<span style="font-weight: 700">a</span> <b style="font-weight:normal">b</b>', '**a** b'],
    ['italic and struck', '<em>a</em> <del>gone</del>', '*a* ~~gone~~'],
    ['links', '<a href="https://a.example/(x)">Ann <b>Lee</b></a>', '[Ann Lee](https://a.example/%28x%29)'],
    ['links that show their address', '<a href="https://a.example/">a.example</a>', 'https://a.example/'],
    [
      'a link in a link',
      '<a href="http://a.example/"><a href="http://a.example/">http://a.example/</a></a>',
      'http://a.example/',
    ],
    ['scripts as links', '<a href="javascript:alert(1)">a</a>', 'a'],
    [
      'tables',
      '<table><tr><th>Time<th>What<tr><td>18:30<td>Doors</table>',
      '| Time | What |\n| --- | --- |\n| 18:30 | Doors |',
    ],
    ['tables of several lines a cell', '<table><tr><td>18:30<td>Lists<br>Ann Lee</table>', '18:30\nLists\nAnn Lee'],
    ['tables for layout', '<table><tr><td><h2>A</h2><p>b</p></td></tr></table>', '## A\n\nb'],
    ['quotes', '<blockquote><p>a</p></blockquote>b', '> a\n\nb'],
    ['code', '<pre>let a\n  = b</pre><p><code>ls</code></p>', 'let a\n  = b\n\n`ls`'],
    ['definition lists', '<dl><dt>Ann<dd>Lists<dt>Bo<dd>Maps</dl>', 'Ann\nLists\nBo\nMaps'],
    ['entities', '&lt;b&gt; R&eacute;my&nbsp;&#8217;s', '<b> Rémy ’s'],
    ['marks that stand for themselves', 'C_x * 2 [sic] 1. #', 'C_x * 2 [sic] 1. #'],
    [
      'what nobody reads',
      '<style>a{}</style><script>b()</script><p hidden>c</p><span aria-hidden="true">d</span>e',
      'e',
    ],
    ['invisible characters', 'a\u200bb\u00adc\ufeff', 'abc'],
    [
      'players',
      '<iframe src="//player.vimeo.com/video/1"></iframe><iframe src="https://maps.example/"></iframe>',
      'https://player.vimeo.com/video/1',
    ],
    ['nothing', '', ''],
  ])('keeps the sense of %s', (_, html, markdown) => expect(htmlToMarkdown(html)).toBe(markdown));

  it('resolves relative links against the address of the page', () => {
    expect(htmlToMarkdown('<a href="/ann">Ann</a> <a href="#x">x</a>', 'https://a.example/b/')).toBe(
      '[Ann](https://a.example/ann) x',
    );
  });

  it.each([
    ['elements that are never closed', '<div>'.repeat(200_000)],
    ['elements inside each other', `${'<div>'.repeat(90_000)}x${'</div>'.repeat(90_000)}`],
    ['styles inside each other', '<p><b><i>x'.repeat(100_000)],
    ['lists inside each other', '<ul><li>x'.repeat(110_000)],
    ['tables inside each other', '<table><tr><td>x'.repeat(62_000)],
    ['quotes inside each other', '<blockquote>x'.repeat(77_000)],
    ['rows of a table', `<table>${'<tr><td>x<td>y'.repeat(70_000)}`],
    ['end tags without a start', `${'<div>'.repeat(90_000)}${'</span>'.repeat(80_000)}`],
    ['angle brackets', '<'.repeat(1_000_000)],
    ['ampersands', '&'.repeat(1_000_000)],
    ['spaces', `<p>${' '.repeat(1_000_000)}x`],
    ['pieces of bold', '<b>a</b>'.repeat(125_000)],
    ['attributes', `<p ${Array.from({ length: 100_000 }, (_, i) => `a${i}=1`).join(' ')}>x</p>`],
  ])('takes little time for a megabyte of %s', (_, html) => {
    const started = process.cpuUsage();
    expect(htmlToMarkdown(html).length).toBeLessThan(8_000_000);
    expect(cpuTimeSince(started)).toBeLessThan(5000);
  });
});

describe('the tree of a page', () => {
  it('is written out as well-formed HTML of the same sense', () => {
    const html =
      '<ul class="a&quot;b"><li>x &lt; y<li><a href="?a=1&amp;b=2">z</a></ul><br><script>if (a < b) {}</script>';
    const written = writeHtml(parseHtml(html));
    expect(written).toBe(
      '<ul class="a&quot;b"><li>x &lt; y</li><li><a href="?a=1&amp;b=2">z</a></li></ul><br/><script>if (a < b) {}</script>',
    );
    expect(writeHtml(parseHtml(written))).toBe(written);
  });

  it('keeps a paragraph in a cell from being ended outside of it', () => {
    expect(writeHtml(parseHtml('<p>a<table><tr><td>b</p></td><td>c</table>d'))).toBe(
      '<p>a</p><table><tr><td>b</td><td>c</td></tr></table>d',
    );
  });
});
