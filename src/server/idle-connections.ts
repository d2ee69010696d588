import type { Server } from 'node:http';
import type { Socket } from 'node:net';

/** Connections of a server that no request runs on. */
export interface IdleConnections {
  close(): void;
}

/**
 * Keeps account of a server's connections. Node's own closeIdleConnections leaves out those that have not sent a
 * request yet, and browsers open such ones in advance: a server that is to close would wait for them.
 */
export function watchIdleConnections(server: Server): IdleConnections {
  /** Each open connection with the number of requests that run on it. */
  const open = new Map<Socket, number>();
  const count = (socket: Socket, change: number): void => {
    const running = open.get(socket);
    if (running !== undefined) open.set(socket, running + change);
  };
  server.on('connection', (socket) => {
    open.set(socket, 0);
    socket.once('close', () => open.delete(socket));
  });
  server.on('request', ({ socket }, response) => {
    count(socket, 1);
    response.once('close', () => count(socket, -1));
  });
  return {
    close() {
      for (const [socket, running] of open) if (running === 0) socket.destroy();
    },
  };
}
