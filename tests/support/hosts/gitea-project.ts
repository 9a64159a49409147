import { type Checkout, checkoutOf, type Files } from '../checkout.ts';
import { lockstep, type Variables } from '../lockstep.ts';
import type { SamplePackage } from '../sample-package.ts';
import { builtFiles, tag, version, workspaceFiles } from '../workspace.ts';

export const repository = 'grove/trees';

/** Two packages under the scope of the owner, of which one needs the other. */
export const samples: readonly SamplePackage[] = [
  { name: '@grove/alder' },
  { name: '@grove/birch', needs: ['@grove/alder'] },
];

export const notes = '- Leaves are counted *twice*.';

/** A file that a runner mounts; no lockstep.yaml has to know which server it is for. */
export const tokenFile = '../secrets/gitea_token';

/** What of a configuration differs from the usual one. */
export interface ConfigOptions {
  readonly ledger?: object;
  readonly tools?: Readonly<Record<string, string>>;
  readonly build?: readonly string[];
  readonly channels?: object;
}

/** A `lockstep.yaml` that names no server; JSON is a part of YAML. */
export function giteaConfig({ ledger, tools, build = [], channels }: ConfigOptions = {}): string {
  const both = { artifacts: ['dist/*.tgz'], token: { file: tokenFile } };
  const config = {
    build: build.map((run) => ({ run })),
    channels: channels ?? {
      npm: { ...both, registry: '{server}api/packages/{owner}/npm/' },
      'gitea-release': both,
    },
    ledger: ledger ?? { file: 'auto' },
    ...(tools && { tools }),
  };
  return `${JSON.stringify(config, undefined, 2)}\n`;
}

/** The sources of the release, without what is built. */
export function giteaSources(options: ConfigOptions = {}): Files {
  return {
    ...workspaceFiles(samples, giteaConfig(options)),
    'CHANGELOG.md': `# Changelog\n\n## ${version}\n\n${notes}\n\n## 1.2.2\n\n- Older news.\n`,
  };
}

/** What a runner of a server tells the jobs of this repository. */
export function runnerOf(server: string, name = repository): Variables {
  return {
    GITEA_ACTIONS: 'true',
    GITHUB_SERVER_URL: server.replace(/\/$/, ''),
    GITHUB_API_URL: `${server}api/v1`,
    GITHUB_REPOSITORY: name,
  };
}

/** The tagged sources with all of it built, and sealed by the command; no server is part of that. */
export async function sealedForGitea(options: ConfigOptions = {}): Promise<Checkout> {
  const checkout = await checkoutOf(giteaSources(options), [tag]);
  await checkout.write(builtFiles(samples));
  const { exit, stderr } = await lockstep(checkout, ['seal'], runnerOf('http://127.0.0.1:9/'));
  if (exit !== 0) throw new Error(`seal ended with ${exit}: ${stderr}`);
  return checkout;
}
