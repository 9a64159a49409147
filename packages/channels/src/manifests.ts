// What is known of manifests and of the spellings of versions, for those who read a whole repository.

export { normalRequirement } from './crates/version-requirement.ts';
export { readFormula } from './homebrew/formula.ts';
export { versionPattern } from './homebrew/formula-version.ts';
export { normalName } from './pypi/package-name.ts';
export { isRequirement, parseRequirement, type Requirement } from './pypi/requirement/requirement.ts';
export { compareVersions, isPrerelease, normalVersion, spellingOf } from './pypi/version.ts';
export { parseToml, type TomlDocument } from './toml/document.ts';
export type { TextRange } from './toml/key-places.ts';
