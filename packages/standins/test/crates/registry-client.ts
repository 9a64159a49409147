import { type Lies, publishBody } from './publish-body.ts';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly json: Record<string, unknown>;
}

export interface SendOptions {
  readonly body?: Uint8Array | object;
  /** Default: the client's own; null sends none. */
  readonly token?: string | null;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A status, and what clients show of the answer. */
export type Verdict = readonly [status: number, detail: string];

/** A few requests to some registry, with nothing between the test and the wire. */
export interface RegistryClient {
  readonly url: string;
  send(method: string, path: string, options?: SendOptions): Promise<Answer>;
  /** The same, as a verdict. */
  ask(method: string, path: string, options?: SendOptions): Promise<Verdict>;
  publish(name: string, version: string, lies?: Lies, token?: string): Promise<Verdict>;
  /** The lines of a crate's index file. */
  index(path: string): Promise<readonly Record<string, unknown>[]>;
}

/** A client of the registry at `url` that identifies itself by `token`, without a scheme as cargo does. */
export function registryClient(url: string, token: string): RegistryClient {
  const send = async (method: string, path: string, options: SendOptions = {}): Promise<Answer> => {
    const credential = options.token === undefined ? token : options.token;
    const { body } = options;
    const isJson = body !== undefined && !(body instanceof Uint8Array);
    const response = await fetch(new URL(path, url), {
      method,
      redirect: 'manual',
      headers: {
        ...(credential === null ? {} : { authorization: credential }),
        ...(isJson ? { 'content-type': 'application/json' } : {}),
        ...options.headers,
      },
      ...(body === undefined ? {} : { body: isJson ? JSON.stringify(body) : new Uint8Array(body) }),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, json: parse(text) };
  };
  const ask: RegistryClient['ask'] = async (...request) => verdictOf(await send(...request));
  return {
    url,
    send,
    ask,
    publish: (name, version, lies, other = token) =>
      ask('PUT', 'api/v1/crates/new', { body: publishBody(name, version, lies), token: other }),
    index: async (path) => (await send('GET', path)).text.split('\n').filter(Boolean).map(parse),
  };
}

function verdictOf({ status, json, text }: Answer): Verdict {
  if (status < 300) return [status, 'done'];
  const errors: unknown = json.errors;
  const [error] = Array.isArray(errors) ? errors : [];
  return [status, String(error?.detail ?? text)];
}

function parse(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}
