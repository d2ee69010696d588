/** What a room may say while it works. The command line prints it; a test collects it. */
export interface Log {
  info(message: string): void;
  warn(message: string): void;
}

/** Says nothing. */
export const silentLog: Log = { info: () => undefined, warn: () => undefined };

/** Writes a line a message to the stream, standard error by default, so that standard output stays for results. */
export function streamLog(stream: NodeJS.WritableStream = process.stderr): Log {
  return {
    info: (message) => void stream.write(`${message}\n`),
    warn: (message) => void stream.write(`warning: ${message}\n`),
  };
}
