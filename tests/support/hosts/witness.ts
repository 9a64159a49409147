import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server that notes all that it is sent, and has nothing to give. */
export interface Witness {
  readonly url: string;
  /** Every request in full: line, headers, body. */
  readonly heard: readonly string[];
  close(): Promise<void>;
}

/** Starts one on the loopback interface. */
export async function startWitness(): Promise<Witness> {
  const heard: string[] = [];
  const server = createServer(async (incoming, outgoing) => {
    const { method, url, rawHeaders } = incoming;
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk);
    heard.push([method, url, ...rawHeaders, Buffer.concat(chunks).toString('latin1')].join('\n'));
    outgoing.writeHead(404).end();
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    heard,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
