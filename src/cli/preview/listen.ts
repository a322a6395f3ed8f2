import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { UsageError } from '../usage-error.js';

/** Only this machine itself gets an answer. */
const host = '127.0.0.1';

/** Where a preview is, if nobody asks for another place and nothing else is there. */
const usualPort = 4747;

/**
 * Has a server listen, by default where it usually is or, if that is taken, anywhere.
 *
 * @returns its address
 * @throws {UsageError} where the port that was asked for is taken
 */
export async function listen(server: Server, port: number | undefined): Promise<string> {
  const ports = port === undefined ? [usualPort, 0] : [port];
  for (const candidate of ports) {
    if (await tryToListen(server, candidate)) {
      return `http://${host}:${(server.address() as AddressInfo).port}/`;
    }
  }
  throw new UsageError(`Port ${port} is taken.`, 'Choose another, or leave --port out.');
}

function tryToListen(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const failed = (): void => resolve(false);
    server.once('error', failed);
    server.listen(port, host, () => {
      server.off('error', failed);
      resolve(true);
    });
  });
}
