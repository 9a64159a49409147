import { cp, mkdir } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type Checkout, copyOf } from '../../support/checkout.ts';

/** What a server answers at a path: bytes, a redirect, or a status. */
export type Answer = Uint8Array | string | { readonly status: number; readonly location?: string };

/** A server on loopback, and what it was asked. */
export interface Place {
  readonly url: string;
  readonly requests: readonly { readonly path: string; readonly authorization: string | undefined }[];
  close(): Promise<void>;
}

/** Serves files by their path. */
export async function serve(answers: Readonly<Record<string, Answer>>): Promise<Place> {
  const requests: { path: string; authorization: string | undefined }[] = [];
  const server = createServer((request, response) => {
    const path = (request.url ?? '').split('?')[0] ?? '';
    requests.push({ path, authorization: request.headers.authorization });
    const answer = answers[path] ?? { status: 404 };
    if (typeof answer === 'string' || answer instanceof Uint8Array) response.end(answer);
    else
      response
        .writeHead(answer.status, answer.location ? { location: answer.location } : {})
        .end('no such page');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A checkout that holds two copies of what was sealed, `here` and `there`. */
export async function twoPlaces(sealed: Checkout): Promise<Checkout> {
  const copy = await copyOf(sealed);
  for (const name of ['here', 'there']) {
    const folder = join(copy.folder, name);
    await mkdir(folder);
    await cp(join(sealed.folder, 'lockstep.seal.json'), join(folder, 'lockstep.seal.json'));
    await cp(join(sealed.folder, 'dist'), join(folder, 'dist'), { recursive: true });
  }
  return copy;
}
