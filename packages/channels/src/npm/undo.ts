import { type HttpOutcome, isRecord, type Receipt, type Target, type UndoStep } from '@lockstep/core';
import { packageOf } from '../registry/sealed-package.ts';
import { targetName } from '../registry/target-problem.ts';
import { isMovable, tagRetreats } from './dist-tag-retreat.ts';
import { giteaRegistry } from './gitea.ts';
import { escapedName } from './package-name.ts';
import type { Connection } from './registry.ts';
import { undoReceipt } from './undo-answer.ts';
import { unpublishVersion } from './unpublishing.ts';
import { type EditableDocument, readForChange, sendChange } from './write-requests.ts';

const done = (message: string): Receipt => ({ outcome: 'stored', answer: { message } });

function receiptOf(outcome: HttpOutcome, target: Target, { context: { secret } }: Connection): Receipt {
  return undoReceipt(outcome, { target: targetName(target), secret });
}

/** The tag that a step is about: `dist-tag latest npm:left-pad@1.2.3`. */
function tagIn({ key }: UndoStep): string | undefined {
  return /^dist-tag (\S+) /.exec(key)?.[1];
}

/**
 * Points a dist-tag back, or removes it.
 *
 * Source: npm/cli, lib/commands/dist-tag.js; recorded of Gitea. An OIDC token may not.
 */
async function moveTag(
  tag: string,
  { packument }: EditableDocument,
  target: Target,
  connection: Connection,
): Promise<Receipt> {
  const { name, version } = packageOf(target);
  const found = tagRetreats(packument, version).find((each) => each.tag === tag);
  if (found === undefined || !isMovable(found)) return done(`${tag} does not point at it`);
  const url = `-/package/${escapedName(name)}/dist-tags/${encodeURIComponent(tag)}`;
  const change =
    found.to === undefined
      ? ({ method: 'DELETE' } as const)
      : ({ method: 'PUT', document: found.to } as const);
  return receiptOf(await sendChange(connection, { ...change, url, command: 'dist-tag' }), target, connection);
}

/**
 * Marks a version as deprecated: the document is read, edited and sent back whole, with the revision that was read.
 *
 * Source: npm/cli, lib/commands/deprecate.js.
 */
async function deprecate(
  { raw, packument }: EditableDocument,
  target: Target,
  connection: Connection,
): Promise<Receipt> {
  const { name, version } = packageOf(target);
  const versions = isRecord(raw.versions) ? raw.versions : {};
  const own = Object.hasOwn(versions, version) ? versions[version] : undefined;
  if (!isRecord(own)) return done('the registry lists it no more');
  if (typeof own.deprecated === 'string' && own.deprecated !== '') return done('it is deprecated already');
  const instead = packument.tags.get('latest');
  const advice = typeof instead === 'string' && instead !== version ? `install ${instead}` : 'do not use it';
  const edited = { ...own, deprecated: `Withdrawn by its maintainers: ${advice}.` };
  const document = { ...raw, versions: { ...versions, [version]: edited } };
  const outcome = await sendChange(connection, {
    method: 'PUT',
    url: escapedName(name),
    document,
    command: 'deprecate',
  });
  return receiptOf(outcome, target, connection);
}

/** Removes a version from a Gitea (Gitea’s documentation, “npm Package Registry”; recorded: 204). */
async function deleteVersion(target: Target, connection: Connection): Promise<Receipt> {
  const { name, version } = packageOf(target);
  const gitea = giteaRegistry(connection.registry);
  if (gitea === undefined)
    return { outcome: 'unsent', why: 'the registry is no Gitea', answer: { message: 'no Gitea' } };
  const path = [gitea.owner, 'npm', name, version].map(encodeURIComponent).join('/');
  const url = `${gitea.server}api/v1/packages/${path}`;
  const outcome = await sendChange(connection, { method: 'DELETE', url, command: 'unpublish' });
  if (outcome.kind === 'answer' && outcome.status === 404) return done('it is gone already');
  return receiptOf(outcome, target, connection);
}

/** Carries out one deed on a public version; each looks at the document first, and sends one change. */
export async function undoTarget(
  target: Target,
  step: UndoStep | undefined,
  connection: Connection,
): Promise<Receipt> {
  const verb = step?.key.split(' ')[0];
  if (verb === 'delete') return deleteVersion(target, connection);
  const read = await readForChange(connection, packageOf(target).name);
  if (read.kind === 'unclear') return { outcome: 'unsent', why: read.why, answer: { message: read.why } };
  if (read.kind === 'none') return done('the package is gone already');
  const tag = step === undefined ? undefined : tagIn(step);
  if (tag !== undefined) return moveTag(tag, read.document, target, connection);
  return verb === 'unpublish'
    ? unpublishVersion(read.document, target, connection)
    : deprecate(read.document, target, connection);
}
