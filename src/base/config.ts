import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import { TalkgraphError } from './errors.js';

const boolean = z
  .enum(['true', 'false', '1', '0'])
  .transform((value) => value === 'true' || value === '1')
  .describe('true or false');

/** One setting: how it is checked, its default as text, and the sentence that documents it. */
interface Setting<T> {
  schema: z.ZodType<T, string>;
  fallback: string | null;
  about: string;
}

const setting = <T>(schema: z.ZodType<T, string>, fallback: string | null, about: string): Setting<T> => ({
  schema,
  fallback,
  about,
});

const integer = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d+$/, `a whole number from ${least} to ${most}`)
    .transform(Number)
    .refine((n) => n >= least && n <= most, `a whole number from ${least} to ${most}`);

const postgresUrl = z.string().refine((value) => {
  try {
    return ['postgres:', 'postgresql:'].includes(new URL(value).protocol);
  } catch {
    return false;
  }
}, 'an address such as postgresql://user:password@localhost:5432/talkgraph');

/** Every setting there is. `.env.example` and README list the same names; a test holds the three together. */
export const settings = {
  DATABASE_URL: setting(
    postgresUrl,
    null,
    'A PostgreSQL server, version 15 or newer. Without it an embedded PostgreSQL runs in DATA_DIR.',
  ),
  DATA_DIR: setting(
    z
      .string()
      .min(1, 'a folder')
      .transform((path) => resolve(path)),
    './data',
    'The folder of the embedded database.',
  ),
  PORT: setting(integer(0, 65535), '4000', 'The port of the HTTP server; 0 takes a free one.'),
  HOST: setting(z.string().min(1, 'an address'), '127.0.0.1', 'The address it listens on; 0.0.0.0 opens it to others.'),
  LOG_LEVEL: setting(
    z.enum(['silent', 'error', 'warn', 'info', 'debug']),
    'warn',
    'What the HTTP server logs: silent, error, warn, info or debug.',
  ),
  USER_AGENT: setting(
    z.string().min(3, 'a name').max(200, 'at most 200 characters'),
    'Talkgraph/0.1 (importer of public meetup pages)',
    'The name that the importer gives itself to sites; add an address where you can be reached.',
  ),
  FETCH_TIMEOUT_MS: setting(integer(100, 600000), '20000', 'How long one request may take, in milliseconds.'),
  FETCH_PAUSE_MS: setting(
    integer(0, 600000),
    '2000',
    'The least pause between two requests to one host, in milliseconds.',
  ),
  FETCH_MAX_BYTES: setting(integer(1000, 1000000000), '10000000', 'The most bytes of one page, after decompression.'),
  FETCH_MAX_REDIRECTS: setting(integer(0, 20), '5', 'The most redirects that are followed from one address.'),
  FETCH_ALLOW_LOOPBACK: setting(boolean, 'false', 'Lets the importer fetch from this machine itself. For tests only.'),
} satisfies Record<string, Setting<unknown>>;

type Settings = typeof settings;
type ValueOf<S> = S extends Setting<infer T> ? T : never;

/** The checked settings. `DATABASE_URL` is null where the embedded database is to be used. */
export type Config = { [K in keyof Settings]: K extends 'DATABASE_URL' ? string | null : ValueOf<Settings[K]> };

/** The environment, with the `.env` file of the working folder where there is one; what is set already wins. */
function readEnvironment(): NodeJS.ProcessEnv {
  if (existsSync('.env')) process.loadEnvFile('.env');
  return process.env;
}

/**
 * Reads the settings from the environment. An empty value counts as not set.
 * @throws TalkgraphError CONFIG_INVALID, naming every setting whose value cannot be used and what it takes.
 */
export function loadConfig(environment: NodeJS.ProcessEnv = readEnvironment()): Config {
  const values: Record<string, unknown> = {};
  const wrong: string[] = [];
  for (const [name, { schema, fallback }] of Object.entries(settings) as [string, Setting<unknown>][]) {
    const text = environment[name]?.trim() || fallback;
    if (text === null) {
      values[name] = null;
      continue;
    }
    const read = schema.safeParse(text);
    if (read.success) values[name] = read.data;
    else wrong.push(`${name} is "${text}": it takes ${read.error.issues[0]?.message ?? 'another value'}`);
  }
  if (wrong.length > 0) {
    throw new TalkgraphError('CONFIG_INVALID', wrong.join('; '), {
      where: 'environment',
      hint: 'Correct or unset it. README lists every setting with its default.',
    });
  }
  return values as Config;
}
