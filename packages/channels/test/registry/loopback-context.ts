import {
  type Artifact,
  authorizationOf,
  type ChannelContext,
  digestOf,
  type Http,
  type HttpRequest,
  type Secret,
  silentLog,
  withoutHosts,
} from '@lockstep/core';

function headersOf({ url, headers, credential }: HttpRequest): Record<string, string> {
  if (credential === undefined) return { ...headers };
  if (!credential.origins.includes(new URL(url).origin)) throw new Error(`a credential for ${url}`);
  return { ...headers, authorization: authorizationOf(credential) };
}

async function bytesOf(body: NonNullable<HttpRequest['body']>): Promise<Uint8Array<ArrayBuffer>> {
  return Buffer.concat('chunks' in body ? await Array.fromAsync(body.chunks()) : [body]);
}

async function bodyOf(response: Response, onChunk: HttpRequest['onChunk']): Promise<Uint8Array> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (onChunk === undefined || !response.ok) return bytes;
  onChunk(bytes);
  return new Uint8Array();
}

/** The HTTP port over the platform's fetch, for servers on loopback. */
export const loopbackHttp: Http = async (request) => {
  const headers = headersOf(request);
  const { method, body, onChunk } = request;
  try {
    const init = { method, headers, redirect: 'manual' as const, ...(body && { body: await bytesOf(body) }) };
    const response = await fetch(request.url, init);
    const fields = Object.fromEntries(response.headers);
    return {
      kind: 'answer',
      status: response.status,
      headers: fields,
      body: await bodyOf(response, onChunk),
    };
  } catch (error) {
    const refused = error instanceof Error && JSON.stringify(error.cause)?.includes('ECONNREFUSED');
    return { kind: 'failure', sent: !refused, why: String(error) };
  }
};

/** A sealed file as the seal would describe it. */
export function artifactOf(
  file: string,
  bytes: Uint8Array,
  sealed: NonNullable<Artifact['package']>,
): Artifact {
  return { file, digest: digestOf(bytes), package: sealed, channels: ['npm'] };
}

/** A channel's context whose files are in memory. */
export function contextWith(
  files: ReadonlyMap<string, Uint8Array>,
  secret?: Secret,
  http: Http = loopbackHttp,
): ChannelContext {
  const read = async ({ file }: Artifact) => files.get(file) ?? new Uint8Array();
  return {
    http,
    log: silentLog,
    clock: { timestamp: () => '2026-01-01T00:00:00.000Z', since: () => 0, sleep: async () => {} },
    artifacts: {
      read,
      confirm: async () => {},
      async *stream(artifact) {
        yield await read(artifact);
      },
    },
    ...withoutHosts,
    ...(secret && { secret }),
  };
}
