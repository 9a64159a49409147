/** A process environment, as it was handed to the entry point. */
export type Environment = Readonly<Partial<Record<string, string>>>;

// What a build or a client needs to run at all; everything else may be a secret and stays behind.
const machine = [
  'PATH',
  'LANG',
  'LC_ALL',
  'LC_CTYPE',
  'TZ',
  'TERM',
  'NO_COLOR',
  'FORCE_COLOR',
  'CI',
  'SOURCE_DATE_EPOCH',
  'SystemRoot',
  'SYSTEMROOT',
  'ComSpec',
  'COMSPEC',
  'PATHEXT',
  'windir',
];

// Where toolchains are and which is meant. CARGO_HOME is not among them: credentials lie beside its binaries.
const toolchains = [
  'RUSTUP_HOME',
  'RUSTUP_TOOLCHAIN',
  'RUSTUP_AUTO_INSTALL',
  'PYENV_ROOT',
  'PYENV_VERSION',
  'GOROOT',
  'JAVA_HOME',
];

// Certificates of authorities: paths, without which nothing behind an inspecting proxy can be reached.
// PIP_CLIENT_CERT and its like name private keys and stay behind.
const authorities = [
  'NODE_EXTRA_CA_CERTS',
  'SSL_CERT_FILE',
  'SSL_CERT_DIR',
  'PIP_CERT',
  'REQUESTS_CA_BUNDLE',
  'CURL_CA_BUNDLE',
  'CARGO_HTTP_CAINFO',
  'GIT_SSL_CAINFO',
  'npm_config_cafile',
];

// How patient pip is with a slow mirror, and which mirror it believes without a certificate: names of hosts.
const terms = ['PIP_DEFAULT_TIMEOUT', 'PIP_TRUSTED_HOST'];

// The one place that a client reads in the place of the public one. A second place beside it
// (PIP_EXTRA_INDEX_URL, PIP_FIND_LINKS) stays behind: what it holds can pose as any package.
const mirrors = ['npm_config_registry', 'PIP_INDEX_URL', 'GOPROXY', 'GOSUMDB', 'RUSTUP_DIST_SERVER'];

const proxies = ['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'http_proxy', 'https_proxy', 'no_proxy'];

const asItIs = new Set([...machine, ...toolchains, ...authorities, ...terms]);

// Cargo names a registry by a variable of its own (the Cargo book, “Configuration”, registries.<name>.index).
const isAddress = (name: string) =>
  mirrors.includes(name) || /^CARGO_REGISTRIES_[A-Z0-9_]+_INDEX$/.test(name);

/**
 * An address, or several, without user name and password.
 *
 * Undefined when there may be a secret left: a query, a fragment, or an `@` elsewhere.
 */
export function withoutCredential(address: string): string | undefined {
  const bare = address.replace(/:\/\/[^\s/?#,|]*@/g, '://');
  return /[@?#]/.test(bare) ? undefined : bare;
}

// npm takes its variables in any case, and the last one counts: in one spelling, nobody can set it twice.
function spelling(name: string): string {
  return /^npm_config_(registry|cafile)$/i.test(name) ? name.toLowerCase() : name;
}

function permitted(name: string, value: string): string | undefined {
  if (asItIs.has(name)) return value;
  if (isAddress(name)) return withoutCredential(value);
  // User name and password of a proxy stand before an @, with or without a scheme in front.
  return proxies.includes(name) && !value.includes('@') ? value : undefined;
}

/**
 * The part of an environment that children may see: no tokens, no `LD_*`, no proxy with a credential.
 *
 * A mirror with a credential is named without it: the public registry in its place could hold other packages.
 */
export function allowListed(env: Environment): Readonly<Record<string, string>> {
  const kept = Object.entries(env).flatMap(([name, value]) => {
    const own = spelling(name);
    const shown = value === undefined ? undefined : permitted(own, value);
    return shown === undefined ? [] : [[own, shown] as const];
  });
  return Object.fromEntries(kept);
}
