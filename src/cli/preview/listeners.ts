import type { ServerResponse } from 'node:http';
import { headers } from './headers.js';

/** Open pages that want to hear of changes, by server-sent events. */
export class Listeners {
  private readonly open = new Set<ServerResponse>();

  /** Keeps an answer open; its first message says where things stand, for a page that comes back after a while. */
  add(response: ServerResponse, version: string): void {
    response.writeHead(200, { ...headers, 'content-type': 'text/event-stream' });
    this.open.add(response);
    response.on('close', () => this.open.delete(response));
    write(response, version);
  }

  tell(version: string): void {
    for (const response of this.open) write(response, version);
  }
}

const write = (response: ServerResponse, version: string): void =>
  void response.write(`retry: 1000\ndata: ${version}\n\n`);
