import type { Subject } from './statement.ts';

/** One link of a project's page. */
export interface Link {
  readonly file: string;
  readonly url: URL;
  readonly sha256: string;
}

/** The links of a project's page in HTML. */
export async function linksOf({ client, name }: Subject): Promise<readonly Link[]> {
  const response = await client.get(`simple/${name}/`, 'text/html');
  const text = response.status === 200 ? await response.text() : '';
  return [...text.matchAll(/<a\s+href="([^"]*)"[^>]*>([^<]*)<\/a>/g)].map(([, href = '', file = '']) => {
    const url = new URL(href, response.url);
    return { file, url, sha256: /^#sha256=(.*)$/.exec(url.hash)?.[1] ?? '' };
  });
}

/** The files of a project's page. */
export async function filesOf(subject: Subject): Promise<readonly string[]> {
  return (await linksOf(subject)).map(({ file }) => file);
}
