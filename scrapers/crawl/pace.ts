import type { Clock } from '../../src/base/index.js';

/** Waits for so many milliseconds. Passed in, so that no test has to wait. */
export type Sleep = (milliseconds: number) => Promise<void>;

/** Keeps requests to one host in a row, with a pause between them. Different hosts do not wait for each other. */
export interface Pace {
  /** Runs the task when it is its turn. `pause` is the least time in milliseconds before the host's next turn. */
  inTurn<T>(host: string, pause: number, task: () => Promise<T>): Promise<T>;
  /** Lets no request to the host start for so many milliseconds from now. */
  holdBack(host: string, milliseconds: number): void;
}

interface Turns {
  last: Promise<unknown>;
  readyAt: number;
  /** The longest wait that `readyAt` can ask for: a clock that is set back must not make it longer. */
  wait: number;
}

export function createPace(clock: Clock, sleep: Sleep): Pace {
  const hosts = new Map<string, Turns>();

  const turnsOf = (host: string): Turns => {
    const known = hosts.get(host) ?? { last: Promise.resolve(), readyAt: 0, wait: 0 };
    hosts.set(host, known);
    return known;
  };

  const holdBack = (host: string, milliseconds: number): void => {
    const turns = turnsOf(host);
    const readyAt = clock().getTime() + milliseconds;
    if (readyAt <= turns.readyAt) return;
    turns.readyAt = readyAt;
    turns.wait = milliseconds;
  };

  const inTurn = <T>(host: string, pause: number, task: () => Promise<T>): Promise<T> => {
    const turns = turnsOf(host);
    const turn = turns.last.then(async () => {
      const wait = Math.min(turns.readyAt - clock().getTime(), turns.wait);
      if (wait > 0) await sleep(wait);
      try {
        return await task();
      } finally {
        holdBack(host, pause);
      }
    });
    turns.last = turn.catch(() => undefined);
    return turn;
  };

  return { inTurn, holdBack };
}
