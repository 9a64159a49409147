import { expect, test } from '@jest/globals';
import { problem, type SourcePackage } from '@lockstep/core';
import { checkProject } from '../../src/seal/check.ts';
import { sampleProject } from './sample-project.ts';

const manifest = (name: string): SourcePackage => ({
  ecosystem: 'sample',
  name,
  version: '1.0.0',
  private: false,
  where: { file: `packages/${name}/manifest.json` },
});

const faultOf = (name: string) =>
  problem('PRIVATE_DEPENDENCY', `${name} depends on a private package`, {
    where: { file: `packages/${name}/manifest.json`, line: 3 },
  });

test.each([
  ['versions.independent', { versions: { files: [], ignore: [], independent: ['tool'] } }],
  ['release.packages', { packages: ['packages/*', '!packages/tool'] }],
])('what is wrong with a package that %s sets aside keeps no release back', async (_key, change) => {
  const whole = sampleProject({
    packages: [manifest('app'), manifest('tool')],
    sourceProblems: [faultOf('app'), faultOf('tool')],
  });
  const { packages = undefined, ...more } = { packages: undefined, ...change };
  const release = { ...whole.config.release, ...(packages !== undefined && { packages }) };
  const project = { ...whole, config: { ...whole.config, ...more, release } };
  const { problems } = await checkProject(project, { sourceOnly: true });
  expect(problems.map(({ message }) => message)).toEqual(['app depends on a private package']);
});
