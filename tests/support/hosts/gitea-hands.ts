import { createHash } from 'node:crypto';
import type { GiteaStandIn } from '@lockstep/standins';
import { version } from '../workspace.ts';
import { repository } from './gitea-project.ts';
import { token } from './gitea-site.ts';

/** What somebody does to a server by its API, past Lockstep. */
export interface Hands {
  /** Publishes bytes as a version of a package. */
  publishPackage(name: string, tarball: Uint8Array): Promise<void>;
  deletePackage(name: string): Promise<void>;
  /** Uploads a file to the only release of the repository, whether one of its name is there or not. */
  upload(name: string, bytes: Uint8Array): Promise<void>;
  /** Points the tag elsewhere, and so on: any other request below the repository. */
  request(method: string, path: string, body?: object): Promise<void>;
}

function publication(name: string, tarball: Uint8Array): object {
  const bytes = Buffer.from(tarball);
  const integrity = `sha512-${createHash('sha512').update(bytes).digest('base64')}`;
  return {
    _id: name,
    name,
    'dist-tags': { latest: version },
    versions: { [version]: { name, version, dist: { integrity } } },
    _attachments: { [`${name}-${version}.tgz`]: { data: bytes.toString('base64'), length: bytes.length } },
  };
}

/** The hands of the owner of the repository. */
export function handsOn(server: GiteaStandIn): Hands {
  const [owner = ''] = repository.split('/');
  const send = async (method: string, url: string, body?: string | FormData) => {
    const headers = {
      authorization: `token ${token}`,
      ...(typeof body === 'string' && { 'content-type': 'application/json' }),
    };
    const answer = await fetch(url, { method, headers, ...(body !== undefined && { body }) });
    if (!answer.ok) throw new Error(`${method} ${url}: ${answer.status} ${await answer.text()}`);
  };
  const below = `${server.api}repos/${repository}/`;
  return {
    publishPackage: (name, tarball) =>
      send('PUT', `${server.npmRegistry(owner)}${name}`, JSON.stringify(publication(name, tarball))),
    deletePackage: (name) =>
      send('DELETE', `${server.api}packages/${owner}/npm/${encodeURIComponent(name)}/${version}`),
    async upload(name, bytes) {
      const { releases = [] } = (await server.inventory()).repositories[repository] ?? {};
      const form = new FormData();
      form.set('attachment', new Blob([Buffer.from(bytes)]), name);
      await send('POST', `${below}releases/${releases[0]?.id}/assets?name=${encodeURIComponent(name)}`, form);
    },
    request: (method, path, body) => send(method, `${below}${path}`, body && JSON.stringify(body)),
  };
}
