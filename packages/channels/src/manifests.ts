// What is known of manifests and of the spellings of versions, for those who read a whole repository.

export { dependencyTables } from './crates/source/source-dependencies.ts';
export {
  isInherited,
  keysAt,
  manifestReader,
  packageField,
  type SourceManifest,
  valueAt,
} from './crates/source/source-manifest.ts';
export { readWorkspace } from './crates/source/workspace.ts';
export { accepts } from './crates/version-requirement.ts';
export { type Formula, readFormula } from './homebrew/formula.ts';
export { versionIn, versionPattern } from './homebrew/formula-version.ts';
export { dynamicVersion } from './pypi/manifest/dynamic-version.ts';
export { literalsIn, type PythonLiteral, versionOf } from './pypi/manifest/literal.ts';
export { declaringPath, isDynamic, workspaceOf } from './pypi/manifest/pyproject.ts';
export {
  keywordText,
  type SetupKeywords,
  setupCallVersion,
  setupKeywords,
} from './pypi/manifest/setup-call.ts';
export { setupSection } from './pypi/manifest/setup-cfg.ts';
export { setupRoots, setupVersion } from './pypi/manifest/setup-declaration.ts';
export { setuptoolsRoots } from './pypi/manifest/setuptools-version.ts';
export { tagVersion } from './pypi/manifest/tag-versions.ts';
export { type Table, tableIn, textIn } from './pypi/manifest/toml-tables.ts';
export type { FoundVersion, VersionSource, WrittenVersion } from './pypi/manifest/written-version.ts';
export { normalName } from './pypi/package-name.ts';
export { isRequirement, parseRequirement, type Requirement } from './pypi/requirement/requirement.ts';
export { compareVersions, isPrerelease, normalVersion, spellingOf } from './pypi/version.ts';
export { parseVersion, type Version } from './pypi/version-grammar.ts';
export { pathInTree } from './registry/tree-path.ts';
export { parseToml, type TomlDocument } from './toml/document.ts';
export type { TextRange } from './toml/key-places.ts';
