import { describe, expect, it } from '@jest/globals';
import { readProductToken, readRobotsRules } from '../../../scrapers/crawl/robots-rules.js';
import { cpuTimeSince } from '../../support/cpu-time.js';

const allows = (text: string, path: string): boolean => readRobotsRules(text, 'talkgraph').allows(path);

describe('readRobotsRules', () => {
  it('allows all where nothing is said', () => {
    expect(allows('', '/x')).toBe(true);
    expect(allows('User-agent: *\nDisallow:', '/x')).toBe(true);
    expect(allows('<!doctype html><p>User-agent no', '/x')).toBe(true);
  });

  it('prefers the group of its own name, in any case and with any version, to that of all', () => {
    const text = 'User-agent: *\nDisallow: /\n\nUser-agent: TalkGraph/2.0\nDisallow: /private';
    expect(allows(text, '/open')).toBe(true);
    expect(allows(text, '/private/1')).toBe(false);
    expect(readRobotsRules(text, 'other').allows('/open')).toBe(false);
  });

  it('does not take a longer name for its own', () => {
    expect(allows('User-agent: talkgraph-images\nDisallow: /', '/x')).toBe(true);
  });

  it('joins all groups of its name', () => {
    const text =
      'User-agent: talkgraph\nDisallow: /a\n\nUser-agent: x\nDisallow: /c\n\nUser-agent: talkgraph\nDisallow: /b';
    expect([allows(text, '/a'), allows(text, '/b'), allows(text, '/c')]).toEqual([false, false, true]);
  });

  it.each(['Sitemap: https://a.test/map.xml', 'Crawl-delay: 3', '# a remark', '', 'Unknown: 1'])(
    'keeps names of one group together across the line "%s"',
    (line) => {
      expect(allows(`User-agent: talkgraph\n${line}\nUser-agent: other\nDisallow: /x`, '/x')).toBe(false);
    },
  );

  it.each([
    ['Allow: /example/page/\nDisallow: /example/page/disallowed.gif', '/example/page/disallowed.gif', false],
    ['Allow: /example/page/\nDisallow: /example/page/disallowed.gif', '/example/page/', true],
    ['Disallow: /a\nAllow: /a', '/a', true],
    ['Disallow: /*.php$', '/x/y.php', false],
    ['Disallow: /*.php$', '/x/y.php?a', true],
    ['Disallow: /x*$', '/xyz', false],
    ['Disallow: /a*b*c', '/a-b-b-c-d', false],
    ['Disallow: /a*b*c', '/a-c-b', true],
    ['Disallow: /ab*ab$', '/ab', true],
    ['Disallow: /events?past', '/events?past=true', false],
    ['Disallow: /Case', '/case', true],
    ['Disallow: /x # why', '/x', false],
    ['Disallow: *', '/anything', false],
    ['Disallow: /', '/robots.txt', true],
  ])('reads "%s" for %s as %s', (rules, path, expected) => {
    expect(allows(`User-agent: *\n${rules}`, path)).toBe(expected);
  });

  // The pairs of RFC 9309, section 2.2.2 and 2.2.3.
  it.each([
    ['/foo/bar?baz=quz', '/foo/bar?baz=quz'],
    ['/foo/bar?baz=https://foo.bar', '/foo/bar?baz=https://foo.bar'],
    ['/foo/bar/ツ', '/foo/bar/%E3%83%84'],
    ['/foo/bar/%E3%83%84', '/foo/bar/%e3%83%84'],
    ['/foo/bar/%62%61%7A', '/foo/bar/baz'],
    ['/path/file-with-a-%2A.html', '/path/file-with-a-*.html'],
    ['/path/foo-%24', '/path/foo-$'],
    ['/a|b', '/a|b'],
    ['/a%7Cb', '/a|b'],
  ])('takes the ways to write one path as one: %s and %s', (pattern, path) => {
    expect(allows(`User-agent: *\nDisallow: ${pattern}`, path)).toBe(false);
  });

  it('reads files with a byte order mark and any line ends', () => {
    expect(allows('\uFEFFUser-agent: *\rDisallow: /a\r\nDisallow: /b', '/b')).toBe(false);
  });

  it('reads Crawl-delay of its own group', () => {
    expect(readRobotsRules('User-agent: *\nCrawl-delay: 7', 'talkgraph').crawlDelay).toBe(7);
    expect(readRobotsRules('User-agent: other\nCrawl-delay: 7', 'talkgraph').crawlDelay).toBeNull();
    expect(readRobotsRules('User-agent: *\nCrawl-delay: soon', 'talkgraph').crawlDelay).toBeNull();
  });

  it('stays fast on a file made to be slow', () => {
    const text = `User-agent: *\n${`Disallow: /${'*a'.repeat(200)}b\n`.repeat(1200)}`;
    const rules = readRobotsRules(text, 'talkgraph');
    const start = process.cpuUsage();
    rules.allows(`/${'a'.repeat(2000)}`);
    expect(cpuTimeSince(start)).toBeLessThan(1000);
  });
});

describe('readProductToken', () => {
  it('is the name before the version', () => {
    expect(readProductToken('Talkgraph/0.1 (+https://example.org)')).toBe('talkgraph');
    expect(readProductToken('my-bot')).toBe('my-bot');
    expect(readProductToken('007')).toBe('');
  });
});
