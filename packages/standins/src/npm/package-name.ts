import { builtinModules } from 'node:module';

interface NameRule {
  readonly broken: (name: string) => boolean;
  readonly why: string;
}

/** The part after the scope, which is also what a tarball's file name starts with. */
export function baseName(name: string): string {
  return name.startsWith('@') ? name.slice(name.indexOf('/') + 1) : name;
}

const isUrlSafe = (text: string) => text !== '' && encodeURIComponent(text) === text;

const isWellFormed = (name: string) =>
  name.startsWith('@')
    ? name.slice(1).split('/').length === 2 && name.slice(1).split('/').every(isUrlSafe)
    : isUrlSafe(name);

/** npm docs, "package.json", name; the core modules and reserved names are from "validate-npm-package-name". */
const rules: readonly NameRule[] = [
  { broken: (name) => name.length > 214, why: 'name can no longer contain more than 214 characters' },
  { broken: (name) => !isWellFormed(name), why: 'name can only contain URL-friendly characters' },
  { broken: (name) => /[A-Z]/.test(name), why: 'name can no longer contain capital letters' },
  {
    broken: (name) => /^[._-]/.test(name),
    why: 'name cannot start with a period, an underscore or a hyphen',
  },
  { broken: (name) => baseName(name).startsWith('.'), why: 'name cannot start with a period' },
  { broken: (name) => /[~'!()*]/.test(baseName(name)), why: 'name can no longer contain special characters' },
  { broken: (name) => ['node_modules', 'favicon.ico'].includes(name), why: 'name is reserved' },
  { broken: (name) => builtinModules.includes(name), why: 'name is a core module name' },
];

/** Why a name cannot be given to a new package, or undefined when it can. */
export function nameProblem(name: string): string | undefined {
  return rules.find(({ broken }) => broken(name))?.why;
}

/**
 * The existing name that a new one is too similar to, if any.
 *
 * Only the documented half of the registry's rule: unscoped names that differ in punctuation alone. The other half
 * weighs popularity and edit distance, and is not public.
 */
export function similarName(name: string, existing: Iterable<string>): string | undefined {
  if (name.startsWith('@')) return undefined;
  return [...existing].find(
    (other) => !other.startsWith('@') && other !== name && bare(other) === bare(name),
  );
}

const bare = (name: string) => name.replace(/[-_.]/g, '');
