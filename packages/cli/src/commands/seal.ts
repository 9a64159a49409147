import { releaseOf, sealDigest, sealFile, sha512Manifest, writeSeal } from '@lockstep/core';
import { assertSealable, makeSeal } from '@lockstep/engine';
import { createSandbox, withTemporaryFolder } from '@lockstep/hosts';
import { runBuild } from '../build.ts';
import { writeOutput } from '../evidence-files.ts';
import { identify, identifyBuild } from '../identity.ts';
import { openLedger } from '../ledger.ts';
import { openProject } from '../project.ts';
import type { Run } from '../world.ts';
import { reportWithoutChannels } from './reports.ts';

/** Seals the built files, after building them if asked, and appends the seal to the ledger. */
export const runSeal: Run = async (options, world) => {
  const project = await openProject(options.dir, world);
  const { workspace, config } = project;
  // What the manifests and the tree already tell need not wait for a build.
  if (options.build) await assertSealable(project, { target: options.target });
  if (options.build)
    await withTemporaryFolder(async (folder) =>
      runBuild(config, workspace.folder, await createSandbox(folder, world.env), world),
    );
  const seal = await makeSeal(project, { target: options.target, build: identifyBuild(world.env) });
  await workspace.write(sealFile, writeSeal(seal));
  await writeOutput(workspace.folder, 'SHA512SUMS', sha512Manifest(seal));
  const ledger = await openLedger(
    { project, release: releaseOf(seal).id, identity: identify(options, world.env), options },
    world,
  );
  const digest = sealDigest(seal);
  const isKnown = (await ledger.read()).some(({ body }) => body.kind === 'sealed' && body.seal === digest);
  if (!isKnown) await ledger.append([{ kind: 'sealed', seal: digest, document: seal }]);
  return reportWithoutChannels('seal', [], { seal, project }, 'lockstep rehearse');
};
