/** A process environment, as it was handed to the entry point. */
export type Environment = Readonly<Partial<Record<string, string>>>;

// What a build or a client needs to run at all; everything else may be a secret and stays behind.
const allowed = new Set([
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
  'HTTP_PROXY',
  'HTTPS_PROXY',
  'NO_PROXY',
  'http_proxy',
  'https_proxy',
  'no_proxy',
  'NODE_EXTRA_CA_CERTS',
  'SSL_CERT_FILE',
  'SSL_CERT_DIR',
  'RUSTUP_HOME',
  'RUSTUP_TOOLCHAIN',
  'GOROOT',
  'JAVA_HOME',
  'SystemRoot',
  'SYSTEMROOT',
  'ComSpec',
  'COMSPEC',
  'PATHEXT',
  'windir',
]);

// User name and password of a proxy stand before an @, with or without a scheme in front.
function holdsCredential(name: string, value: string): boolean {
  return /proxy$/i.test(name) && value.includes('@');
}

/** The part of an environment that children may see: no tokens, no `LD_*`, no proxy with a credential. */
export function allowListed(env: Environment): Readonly<Record<string, string>> {
  const kept = Object.entries(env).filter((entry): entry is [string, string] => {
    const [name, value] = entry;
    return value !== undefined && allowed.has(name) && !holdsCredential(name, value);
  });
  return Object.fromEntries(kept);
}
