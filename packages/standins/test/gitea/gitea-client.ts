import type { GiteaStandIn } from '../../src/index.ts';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** The JSON of the body, or its text. */
  readonly body: unknown;
}

/** Speaks to a stand-in as somebody, or as nobody. */
export interface GiteaClient {
  get(path: string): Promise<Answer>;
  send(method: string, path: string, body?: unknown): Promise<Answer>;
  upload(release: unknown, name: string, bytes: Uint8Array<ArrayBuffer>): Promise<Answer>;
}

function bodyOf(text: string, headers: Headers): unknown {
  return headers.get('content-type')?.includes('json') ? JSON.parse(text) : text;
}

/** A client of the API; `path` is below `api/v1/`, and `~/` stands for the repository. */
export function giteaClient(
  standIn: Pick<GiteaStandIn, 'api'>,
  token?: string,
  repository = 'ada/tool',
): GiteaClient {
  const authorization: Record<string, string> =
    token === undefined ? {} : { authorization: `token ${token}` };
  const request = async (method: string, path: string, init: RequestInit): Promise<Answer> => {
    const url = new URL(path.replace(/^~/, `repos/${repository}`), standIn.api);
    const headers = { ...authorization, ...Object.fromEntries(new Headers(init.headers)) };
    const response = await fetch(url, { ...init, method, redirect: 'manual', headers });
    return {
      status: response.status,
      headers: response.headers,
      body: bodyOf(await response.text(), response.headers),
    };
  };
  return {
    get: (path) => request('GET', path, {}),
    send: (method, path, body) =>
      request(
        method,
        path,
        body === undefined
          ? {}
          : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } },
      ),
    upload(release, name, bytes) {
      const form = new FormData();
      form.set('attachment', new Blob([bytes]), name);
      return request('POST', `~/releases/${release}/assets?name=${encodeURIComponent(name)}`, { body: form });
    },
  };
}

/** A part of an answer, by its path: `assets.0.name`. */
export function part({ body }: Answer, path: string): unknown {
  return path.split('.').reduce((value: unknown, key) => Object(value)[key], body);
}
