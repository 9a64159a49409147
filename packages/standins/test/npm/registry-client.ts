import { type Lies, publishRequest } from './publish-request.ts';

type Json = Record<string, unknown>;

export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: Json;
}

/** A few requests to some registry, with nothing between the test and the wire. */
export interface RegistryClient {
  readonly url: string;
  send(method: string, path: string, options?: SendOptions): Promise<Answer>;
  publish(name: string, version: string, lies?: Lies): Promise<number>;
  /** A package's whole document. */
  packument(name: string): Promise<Json>;
  bytes(url: string): Promise<Buffer>;
}

export interface SendOptions {
  readonly body?: unknown;
  /** Default: the client's own; null sends none. */
  readonly token?: string | null;
  readonly accept?: string;
}

/** A client of the registry at `url` that identifies itself by `token`. */
export function registryClient(url: string, token: string): RegistryClient {
  const send = async (method: string, path: string, options: SendOptions = {}): Promise<Answer> => {
    const bearer = options.token === undefined ? token : options.token;
    const response = await fetch(new URL(path, url), {
      method,
      headers: {
        accept: options.accept ?? 'application/json',
        ...(bearer === null ? {} : { authorization: `Bearer ${bearer}` }),
        ...(options.body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(options.body === undefined ? {} : { body: asText(options.body) }),
    });
    return {
      status: response.status,
      type: response.headers.get('content-type')?.split(';')[0] ?? '',
      body: parse(await response.text()),
    };
  };
  return {
    url,
    send,
    publish: async (name, version, lies) =>
      (await send('PUT', escapeName(name), { body: publishRequest(name, version, lies) })).status,
    packument: async (name) => (await send('GET', `${escapeName(name)}?write=true`)).body,
    bytes: async (address) => Buffer.from(await (await fetch(address)).arrayBuffer()),
  };
}

/** A scoped name as one segment of a path. */
export function escapeName(name: string): string {
  return name.replace('/', '%2f');
}

const asText = (body: unknown) => (typeof body === 'string' ? body : JSON.stringify(body));

function parse(text: string): Json {
  try {
    return JSON.parse(text);
  } catch {
    return { text };
  }
}
