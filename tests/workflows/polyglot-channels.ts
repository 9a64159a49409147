/** The channels of the release of three languages, the trial channel first. */
export const channelIds = ['testpypi', 'npm', 'pypi', 'crates'] as const;

export type ChannelId = (typeof channelIds)[number];
export type ByChannel<T> = Readonly<Record<ChannelId, T>>;

/** The same question for each channel. */
export function byChannel<T>(answer: (id: ChannelId) => T): ByChannel<T> {
  return {
    testpypi: answer('testpypi'),
    npm: answer('npm'),
    pypi: answer('pypi'),
    crates: answer('crates'),
  };
}

/** The names under which workflows and `lockstep.yaml` know the credentials. */
export const secretNames: ByChannel<string> = {
  testpypi: 'TESTPYPI_TOKEN',
  npm: 'NPM_TOKEN',
  pypi: 'PYPI_API_TOKEN',
  crates: 'CARGO_REGISTRY_TOKEN',
};

const artifacts: ByChannel<string> = {
  testpypi: 'py/dist/*',
  npm: 'dist/*.tgz',
  pypi: 'py/dist/*',
  crates: 'rust/target/package/*.crate',
};

/** Servers that a release can go to. */
export interface Destination {
  /** How `lockstep.yaml` names each. */
  readonly settings: ByChannel<object>;
  /** Credentials that they issued. */
  readonly tokens: ByChannel<string>;
}

/** The `lockstep.yaml` of the release. Every job has a ledger of its own, as on runners that forget everything. */
export function configFor({ settings }: Destination): string {
  const channels = byChannel((id) => ({
    ...settings[id],
    artifacts: [artifacts[id]],
    token: { env: secretNames[id] },
    ...(id === 'testpypi' && { before: ['pypi'] }),
  }));
  const build = [{ run: 'cp -R prebuilt/. .' }];
  const gates = [{ id: 'syntax', run: ['node', '--eval', '0'] }];
  return JSON.stringify({ build, channels, gates, ledger: { file: '.lockstep/ledger.jsonl' } }, undefined, 2);
}
