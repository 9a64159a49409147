import { isBuiltin } from 'node:module';
import { importsOf, packageOf } from './imports.ts';
import type { Source, Violation } from './source.ts';

/** The part of a package.json that must agree with the imports. */
export interface Manifest {
  readonly name: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** Dependencies that are imported and not declared, or declared and not imported. */
export function manifestViolations(
  path: string,
  manifest: Manifest,
  sources: readonly Source[],
): readonly Violation[] {
  const declared = Object.keys(manifest.dependencies ?? {});
  const imported = new Set(sources.flatMap(dependenciesOf));
  const missing = [...imported].filter((name) => !declared.includes(name));
  const unused = declared.filter((name) => !imported.has(name));
  return [
    ...missing.map((name) => ({ where: path, what: `${name} is imported but not declared` })),
    ...unused.map((name) => ({ where: path, what: `${name} is declared but not imported` })),
  ];
}

function dependenciesOf(source: Source): readonly string[] {
  return importsOf(source).flatMap(({ specifier }) =>
    specifier === undefined || specifier.startsWith('.') || isBuiltin(specifier)
      ? []
      : [packageOf(specifier)],
  );
}
