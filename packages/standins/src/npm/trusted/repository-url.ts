import { isJsonObject, type JsonObject } from '../../json-object.ts';
import { type Refusal, refusals } from '../refusal.ts';
import type { MintedToken } from './trust.ts';

/**
 * Why a manifest may not be published from a repository: its `repository.url` names another, or none.
 *
 * npm compares the two when a provenance bundle comes along, which it does from public repositories; here they are
 * always compared, because nobody means to publish a package of another repository.
 */
export function repositoryProblem(manifest: JsonObject, { publisher }: MintedToken): Refusal | undefined {
  const { repository } = manifest;
  const url = isJsonObject(repository) ? repository.url : repository;
  const found = typeof url === 'string' ? url : '';
  return plain(found) === publisher ? undefined : refusals.wrongRepository(found, publisher);
}

/** The address without what npm's own normalisation adds to it (`hosted-git-info`); upper and lower case differ. */
function plain(url: string): string {
  return url
    .replace(/^git\+/, '')
    .replace(/^git:/, 'https:')
    .replace(/\/$/, '')
    .replace(/\.git$/, '');
}
