import type { Lies } from '../publish-request.ts';
import { escapeName } from '../registry-client.ts';
import type { Subject } from './statement.ts';

/** Tries to publish a version; gives the status. */
export function tryPublish({ client, name }: Subject, version: string, lies?: Lies): Promise<number> {
  return client.publish(name, version, lies);
}

/** Publishes a version that the rest of the statement needs. */
export async function publishFirst(subject: Subject, version: string, tag = 'latest'): Promise<void> {
  const status = await tryPublish(subject, version, { tag });
  if (status >= 300) throw new Error(`publishing ${subject.name}@${version} was answered ${status}`);
}

/** Every dist-tag and the version it names. */
export async function tagsOf({ client, name }: Subject): Promise<Record<string, unknown>> {
  return (await client.send('GET', `-/package/${escapeName(name)}/dist-tags`)).body;
}

/** The versions that are there. */
export async function versionsOf({ client, name }: Subject): Promise<readonly string[]> {
  return Object.keys((await client.packument(name)).versions ?? {});
}

/** Sends what `npm unpublish` sends: an edited document, and the removal of the tarball at its new revision. */
export async function unpublish({ client, name }: Subject, version: string): Promise<void> {
  const { _attachments, ...document } = await client.packument(name);
  const { [version]: _, ...versions } = document.versions as Record<string, unknown>;
  const edited = { ...document, versions, 'dist-tags': { latest: Object.keys(versions).at(-1) } };
  await client.send('PUT', `${name}/-rev/${String(document._rev)}`, { body: edited });
  const { _rev } = await client.packument(name);
  await client.send('DELETE', `${name}/-/${name}-${version}.tgz/-rev/${String(_rev)}`);
}

/** Removes the whole package; gives the status. */
export async function unpublishAll({ client, name }: Subject): Promise<number> {
  const { _rev } = await client.packument(name);
  return (await client.send('DELETE', `${escapeName(name)}/-rev/${String(_rev)}`)).status;
}
