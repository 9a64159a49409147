import type { Catalogue } from './entry.ts';

/** What can be wrong with a release that is looked at after it was made. */
export const sanity = {
  SANITY_UNKNOWN: {
    title: 'Nothing says what was released',
    meaning:
      'There is no release tag, or neither the ledger nor the manifests at the tag name a package that a client can install.',
    remedy: 'Name the tag (--target, release-tag), and fetch all tags: fetch-depth: 0 in the checkout.',
    rerun: false,
    severity: 'usage',
  },
  SANITY_PLAN: {
    title: 'The list of packages cannot be read',
    meaning:
      'What was handed over as the plan of an installation is not what “lockstep sanity --no-install --json” prints.',
    remedy: 'Hand over the output “plan” of the step that made it, unchanged.',
    rerun: false,
    severity: 'usage',
  },
  SANITY_INSTALL: {
    title: 'A released package cannot be installed',
    meaning: 'The ecosystem’s own client could not install the released version in clean surroundings.',
    remedy:
      'Read what the client says. A dependency that was withdrawn, a toolchain that is too old, or a version that was yanked are the usual causes.',
    rerun: true,
    severity: 'blocked',
  },
  SANITY_COMMAND: {
    title: 'An installed package does not run',
    meaning:
      'A command of the package, or one that was asked for, ended with an error or printed another version.',
    remedy: 'Run the same command after installing the package in an empty folder, and release a fix.',
    rerun: false,
    severity: 'blocked',
  },
  SANITY_LICENCE: {
    title: 'The licence of an installed package is missing or another one',
    meaning:
      'The package carries no licence file, or declares another licence than the manifest in the repository at the tag.',
    remedy:
      'Put the licence file into the package (files, license-files, include), declare it, and release a fix.',
    rerun: false,
    severity: 'blocked',
  },
  SANITY_NOTICE: {
    title: 'A notice is not in an installed package',
    meaning: 'sanity.notices names a file that each package has to carry, and this one does not.',
    remedy: 'Add the file to what the package includes, and release a fix.',
    rerun: false,
    severity: 'blocked',
  },
  SANITY_CONTENT: {
    title: 'A file is missing in an installed package',
    meaning: 'sanity.contains names a pattern of files that no file of the installed package fits.',
    remedy:
      'Look whether the build made the file (a native addon, for instance) and whether the package includes it.',
    rerun: false,
    severity: 'blocked',
  },
  VERIFICATION_FAILED: {
    title: 'A job of the verification failed',
    meaning: 'Another job of the same workflow run found something wrong, or was cancelled.',
    remedy: 'Open the run and read the log of the job.',
    rerun: true,
    severity: 'blocked',
  },
  ISSUE_REFUSED: {
    title: 'The issue could not be opened or changed',
    meaning: 'The host does not let this credential list, open, label or change issues.',
    remedy:
      'Give the job issues: write (on Gitea a token with write:issue), and enable issues in the repository.',
    rerun: true,
    severity: 'blocked',
  },
} as const satisfies Catalogue;
