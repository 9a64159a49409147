import type { StandInAnswer, StandInRequest } from '../exchange.ts';
import { findRepository, type Hub, pageOf } from './hub.ts';
import { redirectToAsset } from './releases/assets.ts';
import { latestOf } from './releases/reading.ts';
import { pageName } from './releases/release-document.ts';
import type { StoredRelease } from './releases/stored-release.ts';
import type { Repository } from './repository.ts';

/** What a browser is shown where there is nothing that everyone may see. */
export const missingPage: StandInAnswer = {
  status: 404,
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body: Buffer.from('Not Found'),
};

/**
 * Answers the addresses that people download files from: those of published releases of public repositories. Drafts
 * and private repositories have none that a token opens; the API is the way to them (GitHub docs, “Get a release asset”).
 */
export function answerDownload(hub: Hub, { method, path }: StandInRequest): StandInAnswer {
  const [, owner = '', name = '', rest = ''] =
    /^\/([^/]+)\/([^/]+)\/releases\/(.+)$/.exec(readable(path)) ?? [];
  const repository = findRepository(hub, `${owner}/${name}`);
  if (repository === undefined || repository.isPrivate || !['GET', 'HEAD'].includes(method))
    return missingPage;
  const [, file] = /^latest\/download\/([^/]+)$/.exec(rest) ?? [];
  if (file !== undefined) return toLatest(hub, repository, file);
  const [, tag, asset] = /^download\/(.+)\/([^/]+)$/.exec(rest) ?? [];
  const published = [...repository.releases.values()].filter(({ isDraft }) => !isDraft);
  return toFile(
    hub,
    published.find((release) => release.tag === tag),
    asset,
  );
}

function readable(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function toLatest(hub: Hub, repository: Repository, file: string): StandInAnswer {
  const latest = latestOf(repository);
  if (latest === undefined) return missingPage;
  const location = `${pageOf(hub, repository)}/releases/download/${pageName(latest)}/${encodeURIComponent(file)}`;
  return { status: 302, headers: { location }, body: new Uint8Array() };
}

function toFile(hub: Hub, release: StoredRelease | undefined, name: string | undefined): StandInAnswer {
  const asset = release?.assets.find((each) => each.name === name && each.state === 'uploaded');
  return asset === undefined ? missingPage : redirectToAsset({ hub }, asset);
}
