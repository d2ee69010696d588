import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { loadConfig, settings } from '../../src/base/index.js';

describe('settings', () => {
  it('have defaults with which nothing needs to be set', () => {
    const config = loadConfig({});
    expect(config.DATABASE_URL).toBeNull();
    expect(config.PORT).toBe(4000);
    expect(config.HOST).toBe('127.0.0.1');
    expect(config.DATA_DIR).toMatch(/data$/);
    expect(config.FETCH_ALLOW_LOOPBACK).toBe(false);
  });

  it('name every wrong value and what it takes, in one error', () => {
    expect(() => loadConfig({ PORT: '99999', DATABASE_URL: 'mysql://x', LOG_LEVEL: 'loud' })).toThrow(
      expect.objectContaining({
        code: 'CONFIG_INVALID',
        message: expect.stringMatching(
          /DATABASE_URL is "mysql:\/\/x".*postgresql.*PORT is "99999".*from 0 to 65535.*LOG_LEVEL/,
        ),
      }),
    );
  });

  it('count an empty value as not set', () => {
    expect(loadConfig({ PORT: '', DATABASE_URL: ' ' })).toEqual(loadConfig({}));
  });

  it('are the same in the code, in .env.example and in README', () => {
    const names = Object.keys(settings).sort();
    const inExample = readFileSync('.env.example', 'utf8').matchAll(/^#?([A-Z][A-Z_]+)=(.*)$/gm);
    const inReadme = readFileSync('README.md', 'utf8').matchAll(/^\| `([A-Z][A-Z_]+)` \| (?:`(.*?)`|none) \|/gm);
    const example = new Map([...inExample].map(([, name, value]) => [name, value]));
    const readme = new Map([...inReadme].map(([, name, value]) => [name, value]));
    expect([...example.keys()].sort()).toEqual(names);
    expect([...readme.keys()].sort()).toEqual(names);
    for (const [name, { fallback }] of Object.entries(settings)) {
      if (fallback === null) continue;
      expect(`${name}=${example.get(name)}`).toBe(`${name}=${fallback}`);
      expect(`${name}=${readme.get(name)}`).toBe(`${name}=${fallback}`);
    }
  });
});
