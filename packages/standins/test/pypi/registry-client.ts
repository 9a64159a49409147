import type { Distribution } from './distribution.ts';
import { type Lies, uploadForm } from './upload-form.ts';

/** An answer to an upload: its status and what it says. */
export interface Answer {
  readonly status: number;
  readonly text: string;
}

/** The parts of a page that tests look at. */
export interface Page {
  readonly versions: readonly string[];
  readonly files: readonly {
    readonly filename: string;
    readonly url: string;
    readonly hashes: Readonly<Record<string, string>>;
    readonly yanked: boolean | string;
  }[];
}

/** How to identify oneself; null does not. */
export type Credential = readonly [user: string, password: string] | null;

/** A few requests to some registry, with nothing between the test and the wire. */
export interface RegistryClient {
  /** Sends a distribution, with some fields of its form changed. */
  upload(distribution: Distribution, lies?: Lies, credential?: Credential): Promise<Answer>;
  /** Sends any form or body to the place for uploads. */
  post(body: FormData | string, headers?: Readonly<Record<string, string>>): Promise<Answer>;
  get(path: string, accept?: string): Promise<Response>;
  /** A page of the Simple API in JSON. */
  page(name: string): Promise<Page>;
  /** The status of a distribution's upload. */
  status(distribution: Distribution, lies?: Lies): Promise<number>;
}

/** A client of a registry whose place for uploads and root are known. */
export function registryClient(upload: string, root: string, credential: Credential): RegistryClient {
  const post = async (
    body: FormData | string,
    headers: Readonly<Record<string, string>> = {},
    who: Credential = credential,
  ): Promise<Answer> => {
    const identity =
      who === null ? {} : { authorization: `Basic ${Buffer.from(who.join(':')).toString('base64')}` };
    // In one piece: a server that refuses early hangs up while a form is still being sent.
    const { headers: own, ...form } = await inOnePiece(body);
    const sent = { ...own, ...identity, ...headers };
    const response = await fetch(upload, { method: 'POST', ...form, headers: sent, redirect: 'manual' });
    return { status: response.status, text: await response.text() };
  };
  const send: RegistryClient['upload'] = (distribution, lies = {}, who = credential) =>
    post(uploadForm(distribution, lies), {}, who);
  const get: RegistryClient['get'] = (path, accept = '*/*') =>
    fetch(new URL(path, root), { headers: { accept }, redirect: 'manual' });
  return {
    upload: send,
    post: (body, headers) => post(body, headers),
    get,
    page: async (name) =>
      (await (await get(`simple/${name}/`, 'application/vnd.pypi.simple.v1+json')).json()) as Page,
    status: async (distribution, lies) => (await send(distribution, lies)).status,
  };
}

async function inOnePiece(body: FormData | string) {
  const whole = new Response(body);
  const type = whole.headers.get('content-type') ?? '';
  return { body: await whole.arrayBuffer(), headers: { 'content-type': type } };
}
