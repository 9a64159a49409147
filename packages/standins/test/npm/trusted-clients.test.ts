import { afterEach, beforeEach, expect, test } from '@jest/globals';
import {
  type NpmStandIn,
  type OidcJob,
  type OidcStandIn,
  startNpmStandIn,
  startOidcStandIn,
} from '@lockstep/standins';
import { releaseJob } from '../oidc/forged.ts';
import { packPackage } from '../tarball.ts';
import { type ClientFolder, clientFolder } from './client-process.ts';

// A public repository would make npm sign a statement for the world to see.
const job: OidcJob = { ...releaseJob, visibility: 'private' };
const manifest = {
  name: '@acme/widget',
  version: '1.0.0',
  repository: { type: 'git', url: 'git+https://github.com/acme/widget.git' },
};

let oidc: OidcStandIn;
let standIn: NpmStandIn;
let folder: ClientFolder | undefined;
beforeEach(async () => {
  oidc = await startOidcStandIn();
  const { name } = manifest;
  const { repository, workflow } = releaseJob;
  const publishers = [{ package: name, repository, workflow }];
  standIn = await startNpmStandIn({ tokens: [], trustedPublishing: { issuer: oidc.issuer, publishers } });
  standIn.seed({ name, version: '0.1.0', tarball: packPackage({ name, version: '0.1.0' }) });
});
afterEach(async () => {
  await Promise.all([oidc.close(), standIn.close(), folder?.remove()]);
});

async function npmIn(environment: Readonly<Record<string, string>>) {
  folder = await clientFolder(standIn.url, undefined, { GITHUB_ACTIONS: 'true', ...environment });
  await folder.write('widget/package.json', JSON.stringify(manifest));
  return folder;
}

const versions = () => Object.keys(standIn.packages()['@acme/widget']?.versions ?? {});

test('npm publishes from a job without any token, by its own exchange', async () => {
  const client = await npmIn(oidc.environment(job));
  await client.run('npm', ['publish', '--access', 'public'], 'widget');
  expect(versions()).toEqual(['0.1.0', '1.0.0']);
  expect(oidc.requests.filter(({ path }) => path.startsWith('/idtoken/'))).toHaveLength(1);
});

test('npm, whose publisher does not fit, has no credential then, and says so', async () => {
  const client = await npmIn(oidc.environment({ ...job, workflow: 'another.yml' }));
  const publishing = client.run('npm', ['publish', '--access', 'public', '--verbose'], 'widget');
  await expect(publishing).rejects.toThrow(
    /OIDC token exchange error - package not found[\s\S]*code ENEEDAUTH/,
  );
  expect(versions()).toEqual(['0.1.0']);
});
