import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A registry on loopback that knows one vulnerability, of left-trim below 1.1.0. */
export interface AuditingRegistry {
  readonly url: string;
  close(): Promise<void>;
}

const advisory = {
  id: 1099999,
  url: 'https://github.com/advisories/GHSA-aaaa-bbbb-cccc',
  title: 'Prototype pollution in left-trim',
  severity: 'high',
  vulnerable_versions: '<1.1.0',
  cwe: ['CWE-1321'],
  cvss: { score: 7.5, vectorString: null },
};

const versions = Object.fromEntries(
  ['1.0.0', '1.1.0'].map((version) => [version, { name: 'left-trim', version, dist: {} }]),
);
const packument = { name: 'left-trim', 'dist-tags': { latest: '1.1.0' }, versions };

/** Starts it. It speaks npm's bulk advisory endpoint and gives the packument of its one package. */
export async function startAuditingRegistry(): Promise<AuditingRegistry> {
  const server = createServer((request, response) => {
    const isBulk = request.method === 'POST' && request.url === '/-/npm/v1/security/advisories/bulk';
    const isPackage = request.method === 'GET' && request.url === '/left-trim';
    request.resume();
    response.writeHead(isBulk || isPackage ? 200 : 404, { 'content-type': 'application/json' });
    response.end(JSON.stringify(isBulk ? { 'left-trim': [advisory] } : isPackage ? packument : {}));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
