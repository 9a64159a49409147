/** The public registry of each kind: what a channel without an address of its own means. */
export const endpoints = {
  npm: 'https://registry.npmjs.org/',
  /** Takes uploads; what it holds is shown elsewhere. */
  pypi: 'https://upload.pypi.org/legacy/',
  /** A sparse index, with Cargo's own prefix. */
  crates: 'sparse+https://index.crates.io/',
  /** The API of the public host. */
  'github-release': 'https://api.github.com/',
} as const;

/** The addresses that public registries have beside those. */
export const companions = {
  /** The Simple API of what was uploaded to `endpoints.pypi`. */
  pypiIndex: 'https://pypi.org/simple/',
  /** The web API that belongs to `endpoints.crates`. */
  cratesApi: 'https://crates.io/',
  /** How manifests name `endpoints.crates`: by the git repository that it once was. */
  cratesIdentity: 'https://github.com/rust-lang/crates.io-index',
  /** The registry for trying out what is meant for `endpoints.pypi`; its tokens are its own. */
  pypiTrial: 'https://test.pypi.org/legacy/',
  pypiTrialIndex: 'https://test.pypi.org/simple/',
  /** Where people look at, and set up, what `endpoints.npm` holds. */
  npmPages: 'https://www.npmjs.com/',
  /** Where people and git find what `endpoints['github-release']` serves. */
  githubServer: 'https://github.com/',
  /** Where release assets are uploaded to. */
  githubUploads: 'https://uploads.github.com/',
  /** Tells whether an advisory is public: the OSV API, which collects those of all ecosystems. */
  advisories: 'https://api.osv.dev/v1/vulns/',
} as const;
