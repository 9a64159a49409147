import {
  type Artifact,
  type Channel,
  type Clock,
  digestOf,
  type Log,
  type Seal,
  type Secret,
  secretOf,
  withoutHosts,
} from '@lockstep/core';
import { createHttp, createRunnerIdentity, type Environment } from '@lockstep/hosts';
import {
  type CratesStandIn,
  type NpmStandIn,
  type OidcJob,
  type OidcStandIn,
  type PypiStandIn,
  startCratesStandIn,
  startNpmStandIn,
  startOidcStandIn,
  startPypiStandIn,
} from '@lockstep/standins';
import { channelKinds } from '../../../channels/src/index.ts';
import { packCrate } from '../../../channels/test/crates/protocol/crate-fixture.ts';
import { sampleWheel } from '../../../channels/test/pypi/protocol/sample-files.ts';
import { packPackage } from '../../../standins/test/tarball.ts';
import { MintedCredentials } from '../../src/credentials/minted-credentials.ts';
import { createMemoryLedger } from '../../src/memory-ledger.ts';
import type { ReleaseSession } from '../../src/release-session.ts';

/** The job that the registries of a scene trust. */
export const trustedJob: OidcJob = {
  repository: 'acme/widget',
  workflow: 'release-publish.yml',
  environment: 'release',
};

const owner = { user: 'ada' } as const;
const tokens = {
  npm: 'token-of-ada-for-npm',
  pypi: 'pypi-AgEIcHlwaS5vcmcCJDAwMDA',
  crates: 'cioAdaAdaAdaAdaAdaAdaAdaAdaAdaAdaAda',
};

interface Built {
  readonly kind: string;
  readonly name: string;
  readonly file: string;
  readonly bytes: Uint8Array;
}

const repository = { type: 'git', url: 'git+https://github.com/acme/widget.git' };
const wheel = sampleWheel({ name: 'widget', version: '1.0.0' });

const built: readonly Built[] = [
  {
    kind: 'npm',
    name: 'widget',
    file: 'widget-1.0.0.tgz',
    bytes: packPackage({ name: 'widget', version: '1.0.0', repository }),
  },
  { kind: 'pypi', name: 'widget', file: wheel.file, bytes: wheel.bytes },
  {
    kind: 'crates',
    name: 'widget',
    file: 'widget-1.0.0.crate',
    bytes: packCrate({ name: 'widget', version: '1.0.0' }),
  },
];

function artifactOf({ kind, name, file, bytes }: Built): Artifact {
  const sealed = { ecosystem: kind, name, version: '1.0.0', needs: [], commands: [] };
  return { file, digest: digestOf(bytes), package: sealed, channels: [kind] };
}

function sealOf(kinds: readonly string[]): Seal {
  const chosen = built.filter(({ kind }) => kinds.includes(kind));
  const packages = chosen.map(({ kind, name }) => ({
    ecosystem: kind,
    name,
    version: '1.0.0',
    tag: 'v1.0.0',
  }));
  return {
    schema: 1,
    releases: [{ id: 'v1.0.0', commit: '0'.repeat(40), packages }],
    build: { run: 'local', attempt: 1 },
    tools: [],
    artifacts: chosen.map(artifactOf),
  };
}

/** Three registries that trust one workflow, and what runs in it writes. */
export interface Scene {
  readonly oidc: OidcStandIn;
  readonly npm: NpmStandIn;
  readonly pypi: PypiStandIn;
  readonly crates: CratesStandIn;
  /** Everything that was logged. */
  readonly logged: string[];
  /** Secrets that came up, by their texts' owners. */
  readonly concealed: Secret[];
  /** Lets time pass, in milliseconds. */
  pass(milliseconds: number): void;
  session(options?: SessionOptions): ReleaseSession;
  close(): Promise<void>;
}

/** What a session of a scene differs in. */
export interface SessionOptions {
  readonly kinds?: readonly string[];
  readonly job?: OidcJob;
  /** Replaces what the runner gives. */
  readonly env?: Environment;
  /** Whether each channel names a token beside. */
  readonly withTokens?: boolean;
  readonly terms?: Readonly<Record<string, unknown>>;
}

function clockOf(now: () => number, pass: (milliseconds: number) => void): Clock {
  return {
    timestamp: () => new Date(now()).toISOString(),
    since: (timestamp) => now() - Date.parse(timestamp),
    sleep: async (milliseconds) => pass(milliseconds),
  };
}

function addressesOf({ npm, pypi, crates }: Pick<Scene, 'npm' | 'pypi' | 'crates'>) {
  return {
    npm: { registry: npm.url },
    pypi: { upload: `${pypi.url}legacy/`, index: `${pypi.url}simple/` },
    crates: { index: `sparse+${crates.url}`, api: crates.url },
  } as const;
}

async function startRegistries(issuer: string, now: () => number) {
  const publisher = { package: 'widget', ...trustedJob, environment: 'release' };
  const trustedPublishing = { issuer, publishers: [publisher] };
  const common = { now, trustedPublishing };
  const [npm, pypi, crates] = await Promise.all([
    startNpmStandIn({ ...common, tokens: [{ token: tokens.npm, ...owner, rights: 'publish' }] }),
    startPypiStandIn({ ...common, tokens: [{ token: tokens.pypi, ...owner }] }),
    startCratesStandIn({ ...common, tokens: [{ token: tokens.crates, ...owner }] }),
  ]);
  return { npm, pypi, crates };
}

/** Plants an earlier version of each package, so that publishers can be registered for them. */
export function seedAll({ npm, pypi, crates }: Scene): void {
  const old = { name: 'widget', version: '0.1.0' };
  npm.seed({ ...old, tarball: packPackage(old), owner: 'ada' });
  const { file, bytes } = sampleWheel(old);
  pypi.seed({ ...old, fileName: file, bytes, owner: 'ada' });
  crates.seed({ ...old, file: packCrate(old), owner: 'ada' });
}

function channelsOf(
  addresses: ReturnType<typeof addressesOf>,
  kinds: readonly string[],
  { terms, withTokens = false }: SessionOptions,
): readonly Channel[] {
  return channelKinds.flatMap((kind) => {
    if (!kinds.includes(kind.kind)) return [];
    const own = Object.entries(addresses).find(([name]) => name === kind.kind)?.[1] ?? {};
    const settings = kind.settings.parse({ ...own, 'trusted-publishing': terms ?? true });
    const token = withTokens ? { token: { env: `${kind.kind.toUpperCase()}_TOKEN` } } : {};
    return kind.open(kind.kind, { artifacts: ['*'], ...settings, ...token });
  });
}

function secretsOf({ withTokens = false }: SessionOptions): ReadonlyMap<string, Secret> {
  const named = Object.entries(tokens).map(
    ([kind, token]) => [kind, secretOf(`${kind.toUpperCase()}_TOKEN`, token)] as const,
  );
  return new Map(withTokens ? named : []);
}

/** Starts a scene in which every package has a version already, unless it is not seeded. */
export async function startScene(): Promise<Scene> {
  let now = Date.parse('2030-01-01T12:00:00.000Z');
  const pass = (milliseconds: number) => {
    now += milliseconds;
  };
  const oidc = await startOidcStandIn({ now: () => now });
  const registries = await startRegistries(oidc.issuer, () => now);
  const logged: string[] = [];
  const concealed: Secret[] = [];
  const log: Log = {
    info: (text) => void logged.push(text),
    warn: (text) => void logged.push(text),
    debug: (text) => void logged.push(text),
  };
  const clock = clockOf(() => now, pass);
  return {
    oidc,
    ...registries,
    logged,
    concealed,
    pass,
    session(options = {}) {
      const { kinds = ['npm', 'pypi', 'crates'], job = trustedJob } = options;
      const env = { GITHUB_ACTIONS: 'true', ...(options.env ?? oidc.environment(job)) };
      const secrets = secretsOf(options);
      const hidden = [...secrets.values()];
      const conceal = (secret: Secret) => {
        hidden.push(secret);
        concealed.push(secret);
      };
      const files = new Map(built.map(({ file, bytes }) => [file, bytes]));
      const read = async ({ file }: Artifact) => files.get(file) ?? new Uint8Array();
      const http = createHttp({}, hidden);
      const artifacts = {
        read,
        confirm: async () => undefined,
        async *stream(artifact: Artifact) {
          yield await read(artifact);
        },
      };
      const context = { http, clock, log, artifacts, ...withoutHosts };
      const identity = createRunnerIdentity({ env, http, conceal });
      return {
        seal: sealOf(kinds),
        channels: channelsOf(addressesOf(registries), kinds, options),
        ledger: createMemoryLedger('run', clock),
        identity: { run: 'run', operator: 'ada' },
        context,
        secrets,
        credentials: new MintedCredentials({ identity, context, secrets, conceal }),
      };
    },
    async close() {
      await Promise.all([oidc, ...Object.values(registries)].map((server) => server.close()));
    },
  };
}
