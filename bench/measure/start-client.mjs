import { fork } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Starts the process that asks.
 * @param {string} folder for the file of requests
 * @param {object} documents by server, then by question: the text that the server is asked by
 * @param {Map<string, object[]>} variables by question
 * @returns {Promise<{ ask(order: object): Promise<object>, stop(): void }>}
 */
export async function startClient(folder, documents, variables) {
  const file = join(folder, 'requests.json');
  await writeFile(file, JSON.stringify({ documents, variables: Object.fromEntries(variables) }));
  const child = fork(join(import.meta.dirname, 'client.mjs'), [file], { serialization: 'advanced' });
  await once(child, 'message');
  return {
    async ask(order) {
      const answered = new Promise((resolve, reject) => {
        const leave = (code) => reject(new Error(`The client ended with ${code}.`));
        child.once('exit', leave);
        child.once('message', (message) => {
          child.off('exit', leave);
          resolve(message);
        });
      });
      child.send(order);
      const answer = await answered;
      if (answer.error) throw new Error(`${order.server}, ${order.question}: ${answer.error}`);
      return answer;
    },
    stop: () => child.kill(),
  };
}
