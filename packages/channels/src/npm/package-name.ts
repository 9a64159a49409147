import { builtinModules } from 'node:module';

interface NameRule {
  readonly why: string;
  readonly broken: (name: string) => boolean;
}

function partsOf(name: string): readonly string[] {
  const [, scope, bare] = /^@([^/]*)\/(.*)$/s.exec(name) ?? [];
  return scope === undefined || bare === undefined ? [name] : [scope, bare];
}

const reserved = ['node_modules', 'favicon.ico'];

// Source: the npm documentation, package.json, "name", and the package name guidelines of the public registry.
const rules: readonly NameRule[] = [
  { why: 'it is longer than 214 characters', broken: (name) => name.length > 214 },
  { why: 'it has capital letters', broken: (name) => name !== name.toLowerCase() },
  {
    why: 'it begins with a dot, a hyphen or an underscore',
    broken: (name) => /^(@[^/]*\/\.|[._-])/.test(name),
  },
  {
    why: 'it has characters that a URL cannot carry as they are',
    broken: (name) => partsOf(name).some((part) => part === '' || encodeURIComponent(part) !== part),
  },
  {
    why: "it has one of the characters ~ ' ! ( ) *",
    broken: (name) => /[~'!()*]/.test(partsOf(name).at(-1) ?? ''),
  },
  { why: 'it is reserved', broken: (name) => reserved.includes(name.toLowerCase()) },
  { why: 'it is the name of a module of Node.js', broken: (name) => builtinModules.includes(name) },
];

/** Says why a registry would not take a name that is new to it; empty when nothing speaks against it. */
export function nameFaults(name: string): readonly string[] {
  return rules.filter(({ broken }) => broken(name)).map(({ why }) => why);
}

/** A package name as it stands in the registry's paths: the slash of a scope is escaped. */
export function escapedName(name: string): string {
  return name.replace('/', '%2f');
}

/** The address of a package's document, for reading and for publishing. */
export function documentUrl(registry: string, name: string): string {
  return `${registry}${escapedName(name)}`;
}
