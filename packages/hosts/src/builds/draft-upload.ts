import {
  type BuildAttempt,
  type BuildFile,
  fail,
  type Host,
  type HostRelease,
  type NewBuild,
  type Problem,
  problem,
  type Reply,
  replyProblem,
  sealFile,
  throwAll,
} from '@lockstep/core';
import { draftTag } from './build-name.ts';
import { assetName, wholeAsset } from './draft-asset.ts';

/**
 * The value of a reply.
 * @throws LockstepError `STORAGE_FAILED` or a code of its own; `TOKEN_READ_ONLY` for a write that is forbidden.
 */
export function demand<T>(reply: Reply<T>, what: string): T {
  if (reply.outcome === 'ok') return reply.value;
  const isForbidden = reply.outcome === 'refused' && reply.reason === 'forbidden';
  const found = replyProblem(reply, what, isForbidden ? 'TOKEN_READ_ONLY' : 'STORAGE_FAILED');
  throwAll([found]);
  throw fail('INTERNAL', what);
}

function bodyOf({ release, run, attempt }: BuildAttempt, files: readonly BuildFile[]): string {
  const rows = files.map((file) => `- \`${file.file}\`: ${assetName(file)}`);
  return [
    `The output of attempt ${attempt} at run ${run}, kept for the publication of ${release}. It is no release:`,
    'leave it a draft. It is removed when the release is complete.',
    '',
    ...rows,
    '',
  ].join('\n');
}

async function draftOf(host: Host, build: NewBuild, body: string): Promise<HostRelease> {
  const tag = draftTag(build);
  const [known, another] = demand(await host.releases.ofTag(tag), `the draft ${tag} cannot be looked for`);
  if (another !== undefined) throw fail('RELEASE_DUPLICATE', `there are several releases of ${tag}`);
  if (known?.isDraft === false) throw fail('STORAGE_FAILED', `${tag} is published, so it holds no build`);
  if (known !== undefined) return known;
  const title = `Build of ${build.release} (run ${build.run}, attempt ${build.attempt})`;
  const draft = { tag, commit: build.commit, title, body, isPrerelease: true, isDraft: true };
  return demand(await host.releases.create(draft), `the draft ${tag} cannot be made`);
}

async function beyondLimits(host: Host, files: readonly BuildFile[]): Promise<readonly Problem[]> {
  const limits = demand(await host.releases.limits(), 'the limits of release assets cannot be read');
  if (!limits.isEnabled) return [problem('ASSET_REFUSED', 'the server takes no release assets')];
  const { maxBytes = Number.POSITIVE_INFINITY } = limits;
  return files
    .filter(({ body }) => body.size > maxBytes)
    .map(({ file, body }) => {
      const message = `${file} has ${body.size} bytes, the server takes ${maxBytes}`;
      return problem('ASSET_REFUSED', message, { where: { file } });
    });
}

async function upload(host: Host, draft: HostRelease, file: BuildFile): Promise<void> {
  const name = assetName(file);
  const { size } = file.body;
  if (wholeAsset(draft, name, size) !== undefined) return;
  const what = `${file.file} cannot be stored in the draft ${draft.tag}`;
  const stored = demand(await host.releases.upload(draft.id, name, file.body), what);
  if (stored.isWhole && stored.size === size && (stored.sha256 ?? file.sha256) === file.sha256) return;
  throw fail('STORAGE_FAILED', `${what}: the server has ${stored.size} bytes of ${size}`);
}

// An earlier try may have left another seal, and its presence says that the build is whole.
async function removeSeals(host: Host, draft: HostRelease, sha256: string): Promise<void> {
  for (const { id, name, sha256: found } of draft.assets)
    if (name === sealFile && found !== sha256)
      demand(await host.releases.removeAsset(draft.id, id), `an old ${sealFile} cannot be removed`);
}

/**
 * Uploads a build to a draft of its own; what an earlier try left there is used again.
 * @throws LockstepError `STORAGE_FAILED`, `ASSET_REFUSED`, `TOKEN_READ_ONLY`, or what a file’s body throws.
 */
export async function uploadDraft(host: Host, build: NewBuild, files: readonly BuildFile[]): Promise<void> {
  throwAll(await beyondLimits(host, files));
  const draft = await draftOf(host, build, bodyOf(build, files));
  const seals = files.filter(({ file }) => file === sealFile);
  for (const seal of seals) await removeSeals(host, draft, seal.sha256);
  for (const file of files) if (file.file !== sealFile) await upload(host, draft, file);
  const { assets } = draft;
  const kept = assets.filter(
    ({ name, sha256 }) => name !== sealFile || seals.some((seal) => seal.sha256 === sha256),
  );
  for (const seal of seals) await upload(host, { ...draft, assets: kept }, seal);
}
