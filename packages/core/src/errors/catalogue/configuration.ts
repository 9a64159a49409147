import type { Catalogue } from './entry.ts';

/** What can be wrong with the configuration, the manifests and the files that are released. */
export const configuration = {
  CONFIG_MISSING: {
    title: 'No lockstep.yaml',
    meaning: 'The folder holds no lockstep.yaml, so nothing says what is released and where.',
    remedy: 'Write a lockstep.yaml in that folder, or name the folder that holds one.',
    rerun: false,
    severity: 'usage',
  },
  CONFIG_SYNTAX: {
    title: 'lockstep.yaml is not valid YAML',
    meaning: 'The file cannot be parsed, so no key of it was read.',
    remedy: 'Correct the syntax at the place named.',
    rerun: false,
    severity: 'usage',
  },
  CONFIG_UNKNOWN_KEY: {
    title: 'Unknown key',
    meaning:
      'The key is not part of the configuration; a misspelt key would otherwise be ignored in silence.',
    remedy: 'Remove the key, or correct its spelling.',
    rerun: false,
    severity: 'usage',
  },
  CONFIG_WRONG_TYPE: {
    title: 'Wrong value',
    meaning: 'The key is known, but its value is not of the kind it takes.',
    remedy: 'Give the value the form that the message describes.',
    rerun: false,
    severity: 'usage',
  },
  CONFIG_LITERAL_SECRET: {
    title: 'A secret stands in the configuration',
    meaning: 'Whoever reads the repository reads the secret. It counts as leaked.',
    remedy: 'Revoke the secret, and refer to its successor by { env: NAME } or { file: /path }.',
    rerun: false,
    severity: 'usage',
  },
  CONFIG_SAME_ENDPOINT: {
    title: 'Two channels are one',
    meaning: 'Two channels have the same kind and endpoint, so each artifact would be published there twice.',
    remedy: 'Remove one of them, or give it its own endpoint.',
    rerun: false,
    severity: 'usage',
  },
  CONFIG_GLOB_EMPTY: {
    title: 'A pattern matches no file',
    meaning: 'Every pattern must match, or a release would go out with a part of it missing.',
    remedy: 'Build first (lockstep seal --build), or correct the pattern.',
    rerun: false,
    severity: 'usage',
  },
  ARTIFACT_UNCLAIMED: {
    title: 'An artifact that no channel takes',
    meaning: 'A built file lies beside the artifacts of the release, but no channel claims it.',
    remedy: 'Route it to a channel, or build only what is released.',
    rerun: false,
    severity: 'usage',
  },
  PACKAGE_LEFT_OUT: {
    title: 'A public package is in no artifact',
    meaning:
      'The repository declares a package that is not private, but the release would go out without it.',
    remedy: 'Pack it as well, or mark its manifest private.',
    rerun: false,
    severity: 'usage',
  },
  ARTIFACT_DUPLICATE: {
    title: 'Two artifacts with one name and version',
    meaning:
      'Two files of one channel claim to be the same version of the same package; only one can be published.',
    remedy: 'Remove the stale file, or narrow the pattern.',
    rerun: false,
    severity: 'usage',
  },
  ARTIFACT_NAME_WRONG: {
    title: 'A file is not named as its ecosystem demands',
    meaning: 'The registry, or whoever installs, tells name, version and platform from the file name.',
    remedy: 'Build the file with its own tool, and leave the name that it gives.',
    rerun: false,
    severity: 'blocked',
  },
  METADATA_INVALID: {
    title: 'The metadata would be refused',
    meaning: 'The package describes itself in a way that its registry does not take.',
    remedy: 'Correct the field named in the manifest, and build again.',
    rerun: false,
    severity: 'blocked',
  },
  METADATA_MISMATCH: {
    title: 'Files of one version disagree',
    meaning:
      'The files of one version describe it differently, so users would get one or the other by chance.',
    remedy: 'Build all files of the version from one commit, in one run.',
    rerun: false,
    severity: 'blocked',
  },
  DESCRIPTION_UNRENDERABLE: {
    title: 'The long description cannot be shown',
    meaning: 'The registry refuses a description that it cannot render as the format it claims to have.',
    remedy: 'Correct the markup at the place named, or the content type of the readme in the manifest.',
    rerun: false,
    severity: 'blocked',
  },
  DEPENDENCY_CYCLE: {
    title: 'Packages need one another',
    meaning: 'Each of the new packages needs another of them to be public first, so none can be published.',
    remedy: 'Break the circle: leave out one of the dependencies named, or its version.',
    rerun: false,
    severity: 'blocked',
  },
  DEPENDENCY_MISSING: {
    title: 'A dependency is not on the registry',
    meaning: 'The registry takes a package only when it knows the packages that this one depends on.',
    remedy: 'Publish the dependency there first, then run the same command again.',
    rerun: true,
    severity: 'blocked',
  },
  PRIVATE_DEPENDENCY: {
    title: 'A public package depends on a private one',
    meaning: 'Nobody could install the public package, because its dependency is never published.',
    remedy: 'Publish the dependency as well, bundle it, or make it a devDependency.',
    rerun: false,
    severity: 'usage',
  },
  MANIFEST_INVALID: {
    title: 'A manifest cannot be used',
    meaning: 'A manifest of the repository is missing what a package needs, or cannot be parsed.',
    remedy: 'Correct the manifest at the place named.',
    rerun: false,
    severity: 'usage',
  },
  VERSION_MISMATCH: {
    title: 'The versions disagree',
    meaning: 'A manifest or an artifact carries another version than the release target.',
    remedy: 'Bring every manifest to the version of the target, and build again.',
    rerun: false,
    severity: 'blocked',
  },
  USAGE: {
    title: 'The command line cannot be understood',
    meaning: 'A command, an option or an argument is unknown, missing or contradictory.',
    remedy: 'Run the command with --help.',
    rerun: false,
    severity: 'usage',
  },
} as const satisfies Catalogue;
