import { isRecord } from '@lockstep/core';
import { hostedRepository } from '../repository.ts';
import { type Manifest, withField } from './manifest.ts';

function isAddress(text: unknown): text is string {
  return typeof text === 'string' && URL.canParse(text);
}

function isMail(text: unknown): text is string {
  return typeof text === 'string' && text.includes('@') && text.indexOf('@') < text.lastIndexOf('.');
}

function addressOf(manifest: Manifest): string {
  const { repository } = manifest;
  return isRecord(repository) && typeof repository.url === 'string' ? repository.url : '';
}

/** Brings `repository` into an object whose `url` git understands. */
export function normalizeRepository(manifest: Manifest): Manifest {
  const { repositories } = manifest;
  const given = Array.isArray(repositories) ? repositories[0] : manifest.repository;
  if (!given) return Array.isArray(repositories) ? withField(manifest, 'repository', given) : manifest;
  const repository = typeof given === 'string' ? { type: 'git', url: given } : given;
  if (!isRecord(repository)) return { ...manifest, repository };
  const hosted = typeof repository.url === 'string' ? hostedRepository(repository.url) : undefined;
  return { ...manifest, repository: hosted ? { ...repository, url: hosted.url } : repository };
}

function reportsOf(bugs: unknown): Manifest {
  if (typeof bugs === 'string') return isMail(bugs) ? { email: bugs } : isAddress(bugs) ? { url: bugs } : {};
  if (!isRecord(bugs)) return {};
  const url = [bugs.web, bugs.name, bugs.url].find((each) => each !== undefined);
  return { ...(isAddress(url) && { url }), ...(isMail(bugs.email) && { email: bugs.email }) };
}

/** Brings `bugs` into `{ url?, email? }`, or derives it from the repository. */
export function normalizeBugs(manifest: Manifest): Manifest {
  const derived = hostedRepository(addressOf(manifest))?.bugs;
  if (!manifest.bugs) return derived === undefined ? manifest : { ...manifest, bugs: { url: derived } };
  const bugs = reportsOf(manifest.bugs);
  return withField(manifest, 'bugs', Object.keys(bugs).length === 0 ? undefined : bugs);
}

/** Brings `homepage` into an address, or derives it from the repository. */
export function normalizeHomepage(manifest: Manifest): Manifest {
  const homepage = manifest.homepage || hostedRepository(addressOf(manifest))?.docs;
  if (!homepage) return manifest;
  if (typeof homepage !== 'string') return withField(manifest, 'homepage', undefined);
  return { ...manifest, homepage: URL.canParse(homepage) ? homepage : `http://${homepage}` };
}
