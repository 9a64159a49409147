import { type HttpOutcome, isRecord, type Problem, problem, type Target } from '@lockstep/core';
import { bodyJson } from '../registry/foreign-text.ts';
import { freshly } from '../registry/freshness.ts';
import { packageOf } from '../registry/sealed-package.ts';
import { atTarget } from '../registry/target-problem.ts';
import type { Distribution } from './distribution.ts';
import { given } from './metadata/values.ts';
import { type Connection, readCredentialFor } from './registry.ts';
import { normalVersion } from './version.ts';

const fields = [
  ['summary', 'Summary'],
  ['description', 'Description'],
  ['author', 'Author'],
  ['author_email', 'Author-email'],
  ['maintainer', 'Maintainer'],
  ['maintainer_email', 'Maintainer-email'],
] as const;

/** Where the JSON API of Warehouse is, or undefined where the index does not stand beside one. */
function pageAddress({ index }: Connection, target: Target): string | undefined {
  const { name, version } = packageOf(target);
  const root = /^(.*\/)simple\/$/.exec(index)?.[1];
  return root && `${root}pypi/${encodeURIComponent(name)}/${encodeURIComponent(version)}/json`;
}

function fetchPage(url: string, connection: Connection): Promise<HttpOutcome> {
  const credential = readCredentialFor(connection);
  const headers = { accept: 'application/json', ...freshly };
  return connection.context.http({ method: 'GET', url, headers, ...(credential && { credential }) });
}

function words(text: unknown): string {
  return typeof text === 'string' ? text.trim().replace(/\s+/g, ' ') : '';
}

function differingFields(
  info: Readonly<Record<string, unknown>>,
  metadata: Distribution['metadata'],
): readonly string[] {
  const own = (field: string) => words(given(metadata, field)[0]);
  const isSameVersion = normalVersion(words(info.version)) === normalVersion(own('Version'));
  const others = fields.filter(([key, field]) => words(info[key]) !== own(field)).map(([, field]) => field);
  return [...(isSameVersion ? [] : ['Version']), ...others];
}

/**
 * Compares the page of a release with the metadata of one of its files; nothing where the registry has no such page.
 *
 * Source: the documentation of the public registry, “JSON API”.
 */
export async function pageProblems(
  target: Target,
  metadata: Distribution['metadata'],
  connection: Connection,
): Promise<readonly Problem[]> {
  const url = pageAddress(connection, target);
  const outcome = url === undefined ? undefined : await fetchPage(url, connection);
  const json = outcome?.kind === 'answer' && outcome.status === 200 ? bodyJson(outcome) : undefined;
  const differing = isRecord(json) && isRecord(json.info) ? differingFields(json.info, metadata) : [];
  if (differing.length === 0) return [];
  const { name, version } = packageOf(target);
  const message = `the page of ${name} ${version} on ${target.channel} shows another ${differing.join(', ')} than ${target.title}`;
  const remedy = 'A release shows what its first file said, for ever; correct it with the next version.';
  return [problem('METADATA_MISMATCH', message, { ...atTarget(target), remedy, severity: 'incident' })];
}
