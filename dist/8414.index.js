export const id = 8414;
export const ids = [8414];
export const modules = {

/***/ 47514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sW: () => (/* binding */ catalogue),
  q0: () => (/* binding */ describe),
  We: () => (/* binding */ isErrorCode)
});

;// CONCATENATED MODULE: ./packages/core/src/errors/catalogue/access.js
/** What registries refuse, and why. */
const access = {
    TOKEN_MISSING: {
        title: 'A credential is missing',
        meaning: 'The configuration names an environment variable or a file, and it is empty or absent.',
        remedy: 'Provide the secret under that very name.',
        rerun: false,
        severity: 'blocked',
    },
    AUTH_FAILED: {
        title: 'The credential is not accepted',
        meaning: 'The registry does not know the token: it is mistyped, expired or revoked.',
        remedy: 'Create a new token on the registry and store it under the same name.',
        rerun: false,
        severity: 'blocked',
    },
    AUTH_FORBIDDEN: {
        title: 'The credential may not publish this',
        meaning: 'The registry knows the token, but it has no right to publish this package.',
        remedy: 'Give the account or the token write access to the package or its scope.',
        rerun: false,
        severity: 'blocked',
    },
    OTP_REQUIRED: {
        title: 'The registry asks for a one-time password',
        meaning: 'The token is bound to two-factor authentication at publish time; no machine can answer.',
        remedy: 'Use an automation or granular token, or trusted publishing.',
        rerun: false,
        severity: 'blocked',
    },
    PAYMENT_REQUIRED: {
        title: 'The registry asks for payment',
        meaning: 'A restricted package of a scope without a paid plan cannot be published.',
        remedy: 'Set publishConfig.access to public in the manifest, or pay for the plan.',
        rerun: false,
        severity: 'blocked',
    },
    NAME_REJECTED: {
        title: 'The package name is not allowed',
        meaning: 'The registry refuses the name: it breaks a rule, is reserved, or is too similar to another.',
        remedy: 'Rename the package, or publish it under a scope.',
        rerun: false,
        severity: 'blocked',
    },
    TOO_LARGE: {
        title: 'The artifact is too large',
        meaning: 'The registry limits the size of one upload, and the artifact exceeds it.',
        remedy: 'Leave out what users do not need, or split the package.',
        rerun: false,
        severity: 'blocked',
    },
    RELEASE_CLOSED: {
        title: 'The release takes no more files',
        meaning: 'The registry accepts new files of a version only for some time after the first one.',
        remedy: 'Abandon this version and release the next; the files that are public stay as they are.',
        rerun: false,
        severity: 'incident',
    },
    VERSION_EXISTS: {
        title: 'The version exists already',
        meaning: 'The registry refuses to publish over a version it holds.',
        remedy: 'Run lockstep verify: equal bytes are done; with other bytes, release the next version.',
        rerun: true,
        severity: 'incomplete',
    },
    THROTTLED: {
        title: 'The registry throttles',
        meaning: 'Too many requests; the registry says when it takes the next.',
        remedy: 'Run the same command again after the time named.',
        rerun: true,
        severity: 'incomplete',
    },
    UNREACHABLE: {
        title: 'A server cannot be reached',
        meaning: 'The connection was refused, timed out, or the name does not resolve. Nothing was sent.',
        remedy: 'Check the address and the network, then run the same command again.',
        rerun: true,
        severity: 'blocked',
    },
};

;// CONCATENATED MODULE: ./packages/core/src/errors/catalogue/announce.js
/** What announcing a release reports. */
const announce = {
    ANNOUNCE_TOO_EARLY: {
        title: 'The release is not complete',
        meaning: 'Only what everybody can have is announced, and the ledger does not call this release complete.',
        remedy: 'Finish the release (lockstep status says how), then announce it.',
        rerun: true,
        severity: 'blocked',
    },
    ANNOUNCE_UNCERTAIN: {
        title: 'Nobody can tell whether it was said',
        meaning: 'A message was about to be sent and nothing says what came of it. It is not sent twice.',
        remedy: 'Look where it would have arrived; --again sends it once more.',
        rerun: false,
        severity: 'incomplete',
    },
    ANNOUNCE_ELSEWHERE: {
        title: 'Another run is saying it',
        meaning: 'Another run began to announce the release a moment ago.',
        remedy: 'Run the same command again when that run is over; what it has said is not said twice.',
        rerun: true,
        severity: 'incomplete',
    },
    ANNOUNCE_REFUSED: {
        title: 'Something was not announced',
        meaning: 'The host or the address refused the message, or gave no answer that says it was taken.',
        remedy: 'Mend what the message names, such as the token’s permission to write issues; then run it again.',
        rerun: true,
        severity: 'incomplete',
    },
    WEBHOOK_INVALID: {
        title: 'A webhook has no usable address',
        meaning: 'What the configuration points to is no https address; http is for this machine alone.',
        remedy: 'Store the whole address as the chat or service shows it.',
        rerun: false,
        severity: 'usage',
    },
    ADVISORY_BY_HAND: {
        title: 'The advisory needs a person',
        meaning: 'The host has no interface for advisories, or the credential may not use it.',
        remedy: 'Do the steps that the message names, in the web pages of the repository.',
        rerun: false,
        severity: 'warning',
    },
};

;// CONCATENATED MODULE: ./packages/core/src/errors/catalogue/builds.js
/** What can be wrong with a build that is to be published, and between two builds of one tag. */
const builds = {
    PART_MISSING: {
        title: 'A part of the build is missing',
        meaning: 'Not every job of the matrix build left its part, or a sealed file of a part is not here.',
        remedy: 'Run the failed jobs again, and download every part before merging.',
        rerun: false,
        severity: 'blocked',
    },
    PART_CLASH: {
        title: 'Parts do not belong together',
        meaning: 'Parts come from different commits, runs or attempts, or hold one file with different bytes.',
        remedy: 'Run the whole build again, and merge the parts of that one run.',
        rerun: false,
        severity: 'blocked',
    },
    BUILD_NOT_FOUND: {
        title: 'There is no such build',
        meaning: 'The host knows no run of the build workflow for this tag, or none that has ended.',
        remedy: 'Run the build workflow for the tag, and wait for its end.',
        rerun: true,
        severity: 'blocked',
    },
    BUILD_AMBIGUOUS: {
        title: 'Several builds could be meant',
        meaning: 'More than one run of the build workflow succeeded for this tag, with different seals.',
        remedy: 'Name one by its run id.',
        rerun: false,
        severity: 'blocked',
    },
    BUILD_FAILED_RUN: {
        title: 'The build did not succeed',
        meaning: 'The run has not ended, or ended without success; its output is never published.',
        remedy: 'Mend the build and run it again, or name a run that succeeded.',
        rerun: false,
        severity: 'blocked',
    },
    BUILD_WRONG_WORKFLOW: {
        title: 'The run is of another workflow',
        meaning: 'Only the workflow that lockstep.yaml names as the build may make what is published.',
        remedy: 'Name a run of that workflow, or correct release.workflow in lockstep.yaml.',
        rerun: false,
        severity: 'blocked',
    },
    BUILD_WRONG_COMMIT: {
        title: 'The run built another commit',
        meaning: 'The commit that the run built is not the one that the tag points at.',
        remedy: 'Build the tag again. If the tag was moved, find out by whom.',
        rerun: false,
        severity: 'incident',
    },
    BUILD_FOREIGN: {
        title: 'The run belongs to another repository',
        meaning: 'The code that ran came from a fork or another repository.',
        remedy: 'Build the tag in this repository.',
        rerun: false,
        severity: 'incident',
    },
    BUILD_EXPIRED: {
        title: 'The output of the build is gone',
        meaning: 'The server has removed what the run left, or never had it.',
        remedy: 'Nothing is left to do where lockstep status calls the release complete. Else run the build of the tag again; equal sources should give equal bytes.',
        rerun: false,
        severity: 'blocked',
    },
    BUILD_UNSEALED: {
        title: 'The seal is not the one that the build recorded',
        meaning: 'The ledger holds no such seal for this release, although builds record theirs.',
        remedy: 'Find out where the files come from; publish the output of the recorded build.',
        rerun: false,
        severity: 'incident',
    },
    TOOL_DRIFT: {
        title: 'Other tools than pinned made this',
        meaning: 'The tool versions of the seal are not those that the build was to use.',
        remedy: 'Pin the tools in the build, and build again.',
        rerun: false,
        severity: 'blocked',
    },
    DIVERGENCE: {
        title: 'Two builds of one release differ',
        meaning: 'The same release holds different bytes in two places.',
        remedy: 'Read what differs; usually a tool version, a time stamp or a file mode. Build with equal tools.',
        rerun: false,
        severity: 'incident',
    },
    COMPARISON_IMPOSSIBLE: {
        title: 'Nothing can be compared',
        meaning: 'A seal, a manifest or a release could not be read, or they are of different releases.',
        remedy: 'Name two seals, SHA-512 manifests or addresses of the same release.',
        rerun: false,
        severity: 'usage',
    },
    STORAGE_FAILED: {
        title: 'The output of the build could not be stored',
        meaning: 'The server did not take, or does not give back, the files of the build.',
        remedy: 'Run the job again.',
        rerun: true,
        severity: 'blocked',
    },
};

;// CONCATENATED MODULE: ./packages/core/src/errors/catalogue/changelog.js
/** What can be wrong with the CHANGELOG. */
const changelog = {
    CHANGELOG_MISSING: {
        title: 'There is no CHANGELOG',
        meaning: 'The file that release.changelog names is not there, so the release on a host says nothing.',
        remedy: 'Write one (lockstep bump begins it), or name the right file as release.changelog.',
        rerun: false,
        severity: 'warning',
    },
    CHANGELOG_NOT_MARKDOWN: {
        title: 'The CHANGELOG is not checked',
        meaning: 'The file is not Markdown, and its form is not known here; whether it is right is not said.',
        remedy: 'Nothing, if others look after it; else write it in Markdown, as Keep a Changelog describes.',
        rerun: false,
        severity: 'warning',
    },
    CHANGELOG_SECTION_MISSING: {
        title: 'The CHANGELOG does not know the version',
        meaning: 'Each release has a section of its own; its text is also what the release on a host says.',
        remedy: 'Write the section (lockstep bump begins it), and commit it before the tag.',
        rerun: false,
        severity: 'usage',
    },
    CHANGELOG_SECTION_EMPTY: {
        title: 'The section of the version says nothing',
        meaning: 'The heading is there, but nobody learns from it what has changed.',
        remedy: 'Write at least one entry below the heading.',
        rerun: false,
        severity: 'usage',
    },
    CHANGELOG_SECTION_TWICE: {
        title: 'A version has two sections',
        meaning: 'It is not said which of the two describes the version; a release on a host shows the first.',
        remedy: 'Join the two, or correct the version of one.',
        rerun: false,
        severity: 'usage',
    },
    CHANGELOG_DATE_INVALID: {
        title: 'The date of the section is wrong',
        meaning: 'A section carries the day of its release as YYYY-MM-DD: a day that exists and has come.',
        remedy: 'Write the day of the release, such as 2026-03-02.',
        rerun: false,
        severity: 'usage',
    },
    CHANGELOG_CATEGORY_UNKNOWN: {
        title: 'A category that nobody knows',
        meaning: 'Keep a Changelog has Added, Changed, Deprecated, Removed, Fixed and Security; readers and tools go by them.',
        remedy: 'Put the entries under one of the six.',
        rerun: false,
        severity: 'usage',
    },
    CHANGELOG_CATEGORY_EMPTY: {
        title: 'A category without an entry',
        meaning: 'The section has a category with nothing in it.',
        remedy: 'Remove its heading, or write what belongs there.',
        rerun: false,
        severity: 'warning',
    },
    CHANGELOG_ORDER: {
        title: 'The sections are out of order',
        meaning: 'The newest version stands first, and pre-releases below the version that they lead to.',
        remedy: 'Move the section named to its place.',
        rerun: false,
        severity: 'usage',
    },
    CHANGELOG_PAST_CHANGED: {
        title: 'An earlier section was changed',
        meaning: 'What was said of a released version is what its release says; it differs from what stood there at the base tag.',
        remedy: 'Put it back as it was; what has to be corrected is said under the new version.',
        rerun: false,
        severity: 'usage',
    },
    CHANGELOG_LINK_MISSING: {
        title: 'The link of the version is missing',
        meaning: 'The file links its versions to what changed in them, and the new one leads nowhere.',
        remedy: 'Add the link reference below the others (lockstep bump writes it).',
        rerun: false,
        severity: 'usage',
    },
    CHANGELOG_LINK_WRONG: {
        title: 'A link leads to another version',
        meaning: 'The link of a version does not lead to its tag, or what is unreleased is not compared with it.',
        remedy: 'Correct the address at the place named.',
        rerun: false,
        severity: 'usage',
    },
    CHANGELOG_TABLE_ROW_MISSING: {
        title: 'The table of versions lacks the new one',
        meaning: 'The file has a table with a row for each version, and none for the one that is released.',
        remedy: 'Add the row (lockstep bump begins it).',
        rerun: false,
        severity: 'usage',
    },
    CHANGELOG_NAMES_ADVISORY: {
        title: 'The text names a vulnerability before its advisory is public',
        meaning: 'This is a security release: until the advisory is published, its id tells attackers where to look while nobody has the mended version.',
        remedy: 'Describe the change in general words and release it; publish the advisory, and name it in the section of a later version.',
        rerun: false,
        severity: 'blocked',
    },
    CHANGELOG_HABIT_UNKNOWN: {
        title: 'It is not known where a section belongs',
        meaning: 'The CHANGELOG has text, but no heading that names a version, so no section is put into it.',
        remedy: 'Begin the section by hand: ## [1.2.3] - YYYY-MM-DD, above everything that was released before.',
        rerun: false,
        severity: 'usage',
    },
    INIT_EXISTS: {
        title: 'There is a lockstep.yaml already',
        meaning: 'lockstep init writes the first one and never overwrites.',
        remedy: 'Go on with the file that is there, or remove it first.',
        rerun: false,
        severity: 'usage',
    },
    INIT_NOTHING_FOUND: {
        title: 'Nothing to release was found',
        meaning: 'No manifest of npm, PyPI or crates.io declares a public package here, and no host for releases is known.',
        remedy: 'Run it in the root of the repository, or write lockstep.yaml by hand (docs/configuration.md).',
        rerun: false,
        severity: 'usage',
    },
    TEMPLATES_MISSING: {
        title: 'The templates of workflows are not there',
        meaning: 'lockstep init --workflows reads them from the folder workflows-templates beside the folder of its programme, in an installed package or a checkout of Lockstep.',
        remedy: 'Run the lockstep command of an installed package, or of a whole checkout of Lockstep.',
        rerun: false,
        severity: 'usage',
    },
    INIT_NOT_ROOT: {
        title: 'Workflows stand in the root of a repository',
        meaning: 'lockstep init --workflows writes workflows that look for lockstep.yaml in the root of the repository, and was run in another folder.',
        remedy: 'Run it in the root; or run lockstep init alone, copy the templates, and give their steps the input directory.',
        rerun: false,
        severity: 'usage',
    },
    INIT_DECLINED: {
        title: 'Nothing was written',
        meaning: 'The question whether lockstep.yaml is written was answered with no.',
        remedy: 'Run lockstep init again, with --yes to ask nothing.',
        rerun: false,
        severity: 'usage',
    },
};

;// CONCATENATED MODULE: ./packages/core/src/errors/catalogue/configuration.js
/** What can be wrong with the configuration, the manifests and the files that are released. */
const configuration = {
    CONFIG_MISSING: {
        title: 'No lockstep.yaml',
        meaning: 'The folder holds no lockstep.yaml, so nothing says what is released and where.',
        remedy: 'Run lockstep init there, which writes one; or name the folder that holds one.',
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
        meaning: 'The key is not part of the configuration; a misspelt key would otherwise be ignored in silence.',
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
    ARTIFACT_MISROUTED: {
        title: 'A channel claims what it cannot publish',
        meaning: 'The file is a package of another ecosystem than the channel’s, so it would never arrive there.',
        remedy: 'Narrow the channel’s pattern, so that it matches its own files alone.',
        rerun: false,
        severity: 'usage',
    },
    PACKAGE_LEFT_OUT: {
        title: 'A public package is in no artifact',
        meaning: 'The repository declares a package that is not private, but the release would go out without it.',
        remedy: 'Pack it as well, or mark its manifest private.',
        rerun: false,
        severity: 'usage',
    },
    ARTIFACT_DUPLICATE: {
        title: 'Two artifacts with one name and version',
        meaning: 'Two files of one channel claim to be the same version of the same package; only one can be published.',
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
        meaning: 'The files of one version describe it differently, so users would get one or the other by chance.',
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
};

;// CONCATENATED MODULE: ./packages/core/src/errors/catalogue/evidence.js
/** What can be wrong with proofs, gates and the ledger. */
const evidence = {
    NOT_REHEARSED: {
        title: 'This seal was not rehearsed',
        meaning: 'The ledger holds no successful rehearsal of this very seal.',
        remedy: 'Run lockstep rehearse (in workflows followed by lockstep record), or say --skip-rehearsal, which is recorded.',
        rerun: false,
        severity: 'blocked',
    },
    NOT_PREFLIGHTED: {
        title: 'This seal had no preflight',
        meaning: 'The ledger holds no successful preflight of this very seal.',
        remedy: 'Run lockstep preflight (in workflows followed by lockstep record).',
        rerun: false,
        severity: 'blocked',
    },
    RESULT_INVALID: {
        title: 'A recorded result cannot be used',
        meaning: 'The result of a rehearsal or preflight is missing, damaged, or belongs to another seal.',
        remedy: 'Run rehearse and preflight again for this seal, then record.',
        rerun: false,
        severity: 'blocked',
    },
    REHEARSAL_INSTALL: {
        title: 'A package cannot be installed',
        meaning: 'The real client failed to install the package from the stand-in registry; users would fail likewise.',
        remedy: 'Read the client’s output; usually a dependency is missing or a file is not packed.',
        rerun: false,
        severity: 'blocked',
    },
    REHEARSAL_COMMAND: {
        title: 'An installed package does not run',
        meaning: 'The package’s command failed, or reports another version than the one released.',
        remedy: 'Run the command in a clean folder after installing the artifact, and mend it.',
        rerun: false,
        severity: 'blocked',
    },
    INSTALL_CHECK_NEEDED: {
        title: 'What was published first is not installed yet',
        meaning: 'A channel with before: is public, and its packages must be installed from it before any other channel is published to. That runs packages’ own code, which no job with credentials does.',
        remedy: 'Run lockstep install for that channel in a job without credentials, then lockstep record, then lockstep publish.',
        rerun: true,
        severity: 'incomplete',
    },
    INSTALL_CHECK_FAILED: {
        title: 'What was published first cannot be installed',
        meaning: 'The packages of a channel with before: are public there, but a real client fails to install or run them. No other channel was published to.',
        remedy: 'Read the client’s output. If the network failed, publish again; if the package is wrong, abandon this version and release the next.',
        rerun: true,
        severity: 'incomplete',
    },
    LEDGER_TAMPERED: {
        title: 'The ledger was rewritten',
        meaning: 'An entry does not fit the hash chain, or a known tip is gone.',
        remedy: 'Compare the anchored tips with the ledger’s history and find out who wrote it.',
        rerun: false,
        severity: 'incident',
    },
    LEDGER_HELD: {
        title: 'Another run holds the release',
        meaning: 'Another run is at work on this release, or took it over from this one; only one of them writes at a time.',
        remedy: 'Watch the other run; start again when it has ended. If it is certain to be dead, say --take-over: two runs at once do no harm.',
        rerun: true,
        severity: 'incomplete',
    },
    LEDGER_UNWRITABLE: {
        title: 'The ledger cannot be written',
        meaning: 'An intent that is not written down is not carried out, so the release stops here.',
        remedy: 'Make the ledger’s place writable, or name another in ledger.file or ledger.git.',
        rerun: true,
        severity: 'blocked',
    },
    RELEASE_ABANDONED: {
        title: 'The release was given up',
        meaning: 'The ledger ends with an abandon entry; this version is never published.',
        remedy: 'Release the next version.',
        rerun: false,
        severity: 'blocked',
    },
    INTERNAL: {
        title: 'An error in Lockstep itself',
        meaning: 'Something happened that the code did not foresee.',
        remedy: 'Report it with the output. Running again is safe: it starts with looking.',
        rerun: true,
        severity: 'internal',
    },
};

;// CONCATENATED MODULE: ./packages/core/src/errors/catalogue/gate-results.js
/** What a live run can hold against the results of gates that it is given. */
const gateResults = {
    GATES_NOT_RUN: {
        title: 'No result of a gate',
        meaning: 'lockstep.yaml demands the gate, and no result of it is recorded for this commit and this definition.',
        remedy: 'Run lockstep gate on the released commit; in a workflow, hand its results to lockstep record.',
        rerun: false,
        severity: 'blocked',
    },
    GATE_RESULT_STALE: {
        title: 'The result of a gate is too old',
        meaning: 'The gate was checked longer ago than release.gate-age allows; the world may have changed since.',
        remedy: 'Run lockstep gate again, and record its results.',
        rerun: false,
        severity: 'blocked',
    },
    GATE_RESULT_UNTRUSTED: {
        title: 'The result of a gate comes from elsewhere',
        meaning: 'The run that checked the gate is none of this repository’s own, so what it says counts for nothing.',
        remedy: 'Run the gates in a workflow of this repository, started by a push or by a person.',
        rerun: false,
        severity: 'blocked',
    },
    GATE_EXCEPTION_EXPIRED: {
        title: 'An exception for a gate has ended',
        meaning: 'The failure of the gate was accepted until a day that is over, and the gate still fails.',
        remedy: 'Mend what the gate finds, or have somebody answer for a new exception; then run the gates again.',
        rerun: false,
        severity: 'incident',
    },
};

;// CONCATENATED MODULE: ./packages/core/src/errors/catalogue/gates.js
/** What gates report. */
const gates = {
    GATE_FAILED: {
        title: 'A gate failed',
        meaning: 'A check that must hold before anything is published does not hold.',
        remedy: 'Mend what the gate reports, and run it again.',
        rerun: false,
        severity: 'blocked',
    },
    GATE_INCIDENT: {
        title: 'A gate failed, and a rerun cannot help',
        meaning: 'What accepted the failure has expired, or what the gate rests on was changed afterwards: a person has to decide.',
        remedy: 'Mend what the gate reports, or decide anew in lockstep.yaml under except, with a reason, a day and a name.',
        rerun: false,
        severity: 'incident',
    },
    GATE_WARNED: {
        title: 'A gate that need not hold failed',
        meaning: 'The gate has required: false in lockstep.yaml: its failure is said and blocks nothing.',
        remedy: 'Mend what the gate reports when there is time for it.',
        rerun: false,
        severity: 'warning',
    },
    GATE_EXCEPTED: {
        title: 'The failure of a gate is accepted',
        meaning: 'An exception in lockstep.yaml accepts the failure by name, for a time; all evidence shows it.',
        remedy: 'Mend what the gate reports before the exception ends, and remove the exception.',
        rerun: false,
        severity: 'warning',
    },
    GATE_EXCEPTION_NEEDLESS: {
        title: 'An exception has ended, and is not needed',
        meaning: 'The gate passes again, and the exception for it would accept nothing any more.',
        remedy: 'Remove the exception from lockstep.yaml.',
        rerun: false,
        severity: 'warning',
    },
    GATE_FINDING: {
        title: 'A gate’s output names a place',
        meaning: 'The log of a gate that failed names a file and a line.',
        remedy: 'Look at that place; the gate’s own result says whether it blocks.',
        rerun: false,
        severity: 'warning',
    },
    GATE_NO_COMMIT: {
        title: 'No commit is checked out',
        meaning: 'Results of gates are bound to a commit, and git names none in this folder.',
        remedy: 'Run it in a checkout of the repository, after the first commit.',
        rerun: false,
        severity: 'usage',
    },
    GATE_UNKNOWN: {
        title: 'There is no such gate',
        meaning: 'An exception or an option names a gate that lockstep.yaml does not define.',
        remedy: 'Name a gate by its id, as it stands under gates.',
        rerun: false,
        severity: 'usage',
    },
    GATE_NO_ACCESS: {
        title: 'The host does not show a gate what it asks for',
        meaning: 'The credential may not see it, or it is not there: no host tells these two apart. What cannot be read is never passed over.',
        remedy: 'Give the gate a token (key token) with the permission that the message names.',
        rerun: false,
        severity: 'blocked',
    },
    GATE_UNANSWERED: {
        title: 'The host did not answer a gate',
        meaning: 'The server failed, or answered something that makes no sense; nothing is known of what the gate checks.',
        remedy: 'Run the same command again.',
        rerun: true,
        severity: 'blocked',
    },
    APPROVAL_ISSUE_REFUSED: {
        title: 'The issue that asks for an approval cannot be opened',
        meaning: 'The host takes no issue with a label from this credential, so nobody can be asked.',
        remedy: 'Give the gate a token (key token) that may open issues and label them.',
        rerun: false,
        severity: 'blocked',
    },
};

;// CONCATENATED MODULE: ./packages/core/src/errors/catalogue/handover.js
/** What can be wrong between the jobs of one run, and with a release that fixed jobs cannot publish. */
const handover = {
    HANDOVER_MISSING: {
        title: 'No earlier job of this run handed the build over',
        meaning: 'The run has no artifact with the sealed files for this seal, or it is gone.',
        remedy: 'Run all jobs again; the first of them finds the build and hands it over.',
        rerun: true,
        severity: 'blocked',
    },
    HANDOVER_CHANGED: {
        title: 'What was handed over is something else now',
        meaning: 'The seal, or lockstep.yaml, that a job took over is not what the job that found the build named by its digest.',
        remedy: 'Nothing was published from it. Find out which job of the run writes artifacts or moves tags.',
        rerun: false,
        severity: 'incident',
    },
    RESULT_TOO_LARGE: {
        title: 'A result is too large for the output of a job',
        meaning: 'What a job found travels as one of its outputs, and those have a limit.',
        remedy: 'Hand the files of .lockstep on as artifacts, as the template with inline jobs does, or split the gates.',
        rerun: false,
        severity: 'usage',
    },
    CHANNEL_WITHOUT_JOB: {
        title: 'The reusable workflow has no job for a channel',
        meaning: 'It has one job for each kind, with a secret of its own: one channel of npm, PyPI, crates.io, Homebrew and the release on this server, and one trial on PyPI’s own test service.',
        remedy: 'Use the template with inline jobs, and give each further channel jobs of its own.',
        rerun: false,
        severity: 'usage',
    },
    LEDGER_NOT_SHARED: {
        title: 'The jobs of a run would not see the same ledger',
        meaning: 'A ledger in a file stays on the machine of one job, and each job has its own.',
        remedy: 'Write ledger: { git: origin } into lockstep.yaml.',
        rerun: false,
        severity: 'usage',
    },
    LEDGER_BEHIND: {
        title: 'The ledger lacks what an earlier job wrote',
        meaning: 'The server shows the ledger as it was before an earlier job of this run had ended, or its newest entries were removed.',
        remedy: 'Run the job again. If that does not help, the ledger was rewound: find out who wrote it.',
        rerun: true,
        severity: 'blocked',
    },
};

;// CONCATENATED MODULE: ./packages/core/src/errors/catalogue/history.js
/** What can be wrong with tags, branches and the target of a release. */
const history_history = {
    HISTORY_UNREADABLE: {
        title: 'A commit cannot be read',
        meaning: 'git knows the commit by its id at most: the clone was made without it.',
        remedy: 'Fetch it: git fetch --unshallow --tags, or fetch-depth: 0 for actions/checkout.',
        rerun: false,
        severity: 'blocked',
    },
    HISTORY_SHALLOW: {
        title: 'The clone lacks the past',
        meaning: 'Older commits or tags were left out when the repository was cloned, so it cannot be told what the release is compared with.',
        remedy: 'Set fetch-depth: 0 for actions/checkout; in a checkout of your own: git fetch --unshallow --tags.',
        rerun: false,
        severity: 'blocked',
    },
    REMOTE_UNREACHABLE: {
        title: 'The remote was not asked',
        meaning: 'Whether tag and branch are on the remote “origin”, and at which commits, is not known: it did not answer, or it answers nobody without a credential.',
        remedy: 'Nothing, if the server is private; else run it again when the server answers.',
        rerun: true,
        severity: 'warning',
    },
    BRANCH_UNKNOWN: {
        title: 'The release branch is not there',
        meaning: 'Neither the checkout nor its remote has a branch of the name under release.branch, so nothing can be merged to it.',
        remedy: 'Name the branch that releases are made from under release.branch.',
        rerun: false,
        severity: 'usage',
    },
    TAG_LIGHTWEIGHT: {
        title: 'The tag has no author and no date',
        meaning: 'A lightweight tag is a mere name. A release needs an annotated one: it says who made it, and when.',
        remedy: 'Make it again: git tag --delete TAG, git tag --annotate TAG COMMIT, and push it if nobody used it yet.',
        rerun: false,
        severity: 'usage',
    },
    TAG_OFF_BRANCH: {
        title: 'The released commit is not on the release branch',
        meaning: 'What is released was not merged, so the next release from the branch would lose it again.',
        remedy: 'Merge the commit, or name the branch that it is released from under release.branch.',
        rerun: false,
        severity: 'blocked',
    },
    TAG_BEFORE_COMMIT: {
        title: 'The tag was pushed before its commit',
        meaning: 'The remote has the tag, but its release branch lacks the commit: a workflow may run for what nobody has merged.',
        remedy: 'Push the branch: git push origin BRANCH. Push the commit first the next time (lockstep bump --push does).',
        rerun: true,
        severity: 'blocked',
    },
    TAG_ELSEWHERE: {
        title: 'The tag is another commit on the remote',
        meaning: 'Two commits claim to be this release. What others fetch is not what is here.',
        remedy: 'Find out who moved the tag. Fetch the right one (git fetch origin tag TAG --force), or take the next version.',
        rerun: false,
        severity: 'blocked',
    },
    VERSION_NOT_NEW: {
        title: 'The version is not higher than what is released',
        meaning: 'Whoever installs without naming a version gets the highest one, and registries never take a version twice.',
        remedy: 'Release the next version: lockstep bump says which.',
        rerun: false,
        severity: 'usage',
    },
    VERSION_SKIPPED: {
        title: 'A version was left out',
        meaning: 'Between the last release and this one there is room for another: a slip, or a release that was given up.',
        remedy: 'Nothing, if it is meant; else take the version that lockstep bump says.',
        rerun: false,
        severity: 'warning',
    },
    BUMP_UNDECIDED: {
        title: 'It cannot be told what the next version is',
        meaning: 'The kind of change follows from no commit, or no version stands anywhere to start from.',
        remedy: 'Name the kind: breaking, feature, fix, security or docs.',
        rerun: false,
        severity: 'usage',
    },
    BUMP_IMPOSSIBLE: {
        title: 'The version cannot be written or tagged here',
        meaning: 'What was asked for contradicts the state of the checkout. Nothing was written.',
        remedy: 'Do what the message says, then run it again.',
        rerun: false,
        severity: 'usage',
    },
    BUMP_TREE_DIRTY: {
        title: 'A release commit takes nothing along',
        meaning: 'Files were changed and not committed; they would go into the release commit, or contradict it.',
        remedy: 'Commit or undo these changes, then run it again.',
        rerun: false,
        severity: 'blocked',
    },
    BUMP_WRITE_FAILED: {
        title: 'A file could not be written',
        meaning: 'The disk is full, or the file or its folder is read-only. What was written before it was taken back.',
        remedy: 'Mend what the message names, then run it again.',
        rerun: true,
        severity: 'blocked',
    },
    BUMP_COMMIT_FAILED: {
        title: 'git did not make the release commit',
        meaning: 'A hook, a missing name or key, or git itself refused. The files are again as they were.',
        remedy: 'Mend what git names, then run it again.',
        rerun: false,
        severity: 'blocked',
    },
    BUMP_TAG_FAILED: {
        title: 'git did not make the tag',
        meaning: 'A missing name or key, or git itself refused. The release commit is there, and stays.',
        remedy: 'Mend what git names, then run it again.',
        rerun: false,
        severity: 'blocked',
    },
    BUMP_PUSH_REFUSED: {
        title: 'The remote did not take the push',
        meaning: 'The message says what is on the remote and what is only here. Nothing is forced.',
        remedy: 'If the branch went on: git pull --rebase, then run it again. If it is protected: open a pull request with the commit.',
        rerun: true,
        severity: 'blocked',
    },
};

;// CONCATENATED MODULE: ./packages/core/src/errors/catalogue/hosts.js
/** What can be wrong on GitHub, on Gitea and in a tap. */
const hosts = {
    REPOSITORY_UNKNOWN: {
        title: 'The repository is not there',
        meaning: 'The host knows no such repository, or shows it to nobody with this credential.',
        remedy: 'Correct the repository in lockstep.yaml, or give the token access to it.',
        rerun: false,
        severity: 'blocked',
    },
    TOKEN_READ_ONLY: {
        title: 'The credential may only read',
        meaning: 'The host knows the token, but it has no right to write to this repository.',
        remedy: 'Give the token write access to the contents of this repository, and to no other.',
        rerun: false,
        severity: 'blocked',
    },
    DRAFT_FOREIGN: {
        title: 'Somebody else has a draft for this tag',
        meaning: 'A draft release of the tag exists that this release did not make. Filling it could publish what somebody else prepared.',
        remedy: 'Ask its author; delete the draft by hand, or publish it there, then run the same command again.',
        rerun: false,
        severity: 'blocked',
    },
    RELEASE_DUPLICATE: {
        title: 'The tag has several releases',
        meaning: 'The host shows more than one release for the tag, so it is not clear which one users see.',
        remedy: 'Remove the drafts that nobody needs by hand, then run the same command again.',
        rerun: false,
        severity: 'blocked',
    },
    RELEASE_IMMUTABLE: {
        title: 'The release is locked, and lacks something',
        meaning: 'The release was published without all of its assets, and the server locks published releases. Deleting it would burn the tag.',
        remedy: 'Abandon this version and release the next. The assets that are there are the sealed ones and may stay.',
        rerun: false,
        severity: 'incident',
    },
    ASSET_REFUSED: {
        title: 'The host takes no such asset',
        meaning: 'The server limits the size, the type or the name of release assets, and one exceeds it.',
        remedy: 'Change the artifact, or have the administrator allow it on the server.',
        rerun: false,
        severity: 'blocked',
    },
    ASSET_UNEXPECTED: {
        title: 'The release holds an asset that was not sealed',
        meaning: 'The host shows an asset under this release that is not part of the seal.',
        remedy: 'Find out who added it and remove it by hand if it does not belong there.',
        rerun: false,
        severity: 'incident',
    },
    RELEASE_ALTERED: {
        title: 'The release says something else by now',
        meaning: 'Title or pre-release mark of the public release are not what was released.',
        remedy: 'Find out who edited it; correct it on its page if it was not meant so.',
        rerun: false,
        severity: 'incident',
    },
    TAG_MISSING: {
        title: 'The tag is not on the host',
        meaning: 'The host knows no such tag; publishing a release would make one at another place.',
        remedy: 'Push the tag, then run the same command again.',
        rerun: true,
        severity: 'blocked',
    },
    TAG_MOVED: {
        title: 'The tag points elsewhere by now',
        meaning: 'The tag on the host is at another commit than the one that was sealed.',
        remedy: 'Find out who moved it. Put it back to the sealed commit, or abandon this version and release the next.',
        rerun: false,
        severity: 'incident',
    },
    REDIRECTED: {
        title: 'The server sent the request elsewhere',
        meaning: 'A write was answered with a redirect. It was not followed: the credential is for the configured server alone.',
        remedy: 'Configure the address that the server names, if it is one that you trust.',
        rerun: false,
        severity: 'blocked',
    },
    ADDRESS_WRONG: {
        title: 'The address leads to no API',
        meaning: 'What answers at the configured address is not the API of the host.',
        remedy: 'Correct the address; a server below a path needs that path as well.',
        rerun: false,
        severity: 'usage',
    },
    TAP_FORMULA_MISSING: {
        title: 'The tap has no such formula',
        meaning: 'No file of the tap is the formula, and lockstep.yaml does not ask for a new one.',
        remedy: 'Correct formula or tap in lockstep.yaml, or say create: true to have a first one written.',
        rerun: false,
        severity: 'blocked',
    },
    FORMULA_UNREADABLE: {
        title: 'The formula cannot be edited',
        meaning: 'The formula says version, URLs or checksums in a way that Lockstep does not edit.',
        remedy: 'Write url and sha256 as plain strings beside each other, as brew itself does.',
        rerun: false,
        severity: 'blocked',
    },
    FORMULA_MISALIGNED: {
        title: 'The formula names what is not sealed',
        meaning: 'Version, a URL or a checksum of the formula does not belong to the sealed artifacts.',
        remedy: 'Route every file that the formula names to the channel, or correct the URLs in the formula.',
        rerun: false,
        severity: 'blocked',
    },
    TAP_AHEAD: {
        title: 'The tap has a newer version',
        meaning: 'The formula states a later version than this release, and is not moved back.',
        remedy: 'Nothing has to be done for a release that was complete before; else release the next version.',
        rerun: false,
        severity: 'blocked',
    },
    TAP_BUSY: {
        title: 'The tap keeps moving',
        meaning: 'Others pushed to the tap faster than the formula could be derived anew.',
        remedy: 'Run the same command again.',
        rerun: true,
        severity: 'incomplete',
    },
};

;// CONCATENATED MODULE: ./packages/core/src/errors/catalogue/incidents.js
/** What triage finds, and what is filed as a blocker. */
const incidents = {
    JOBS_FAILED: {
        title: 'Jobs of the run failed',
        meaning: 'At least one job of the run ended without success; other jobs of it may still be going.',
        remedy: 'Read the lines and hints of each job, mend the cause, and run the failed jobs again.',
        rerun: false,
        severity: 'blocked',
    },
    RUN_FOREIGN: {
        title: 'The run is of another place',
        meaning: 'The address leads to another server or another repository than the one of this project.',
        remedy: 'Name a run of this repository by its number or its address, or change to its checkout.',
        rerun: false,
        severity: 'usage',
    },
    RUN_UNREADABLE: {
        title: 'The run cannot be read',
        meaning: 'The host does not show the run or its jobs: there is none, or the credential may not see it.',
        remedy: 'Check the number of the run; give the token the right to read actions (actions: read).',
        rerun: false,
        severity: 'blocked',
    },
    RUN_NOT_OFFERED: {
        title: 'The server shows no jobs',
        meaning: 'The API of this server has no list of jobs or no logs; older ones of Gitea have neither.',
        remedy: 'Read the logs on the page of the run, or have the server brought up to date.',
        rerun: false,
        severity: 'blocked',
    },
    LOG_UNREADABLE: {
        title: 'The log of a job cannot be read',
        meaning: 'The host did not give the log of one failed job; the others were looked at.',
        remedy: 'Read it on the page of the job. A job that has only just failed may need a moment.',
        rerun: true,
        severity: 'warning',
    },
    PATTERN_UNUSABLE: {
        title: 'A pattern of triage cannot be used',
        meaning: 'A pattern under triage.patterns looks ahead, behind or back, or is too large; logs are matched without such.',
        remedy: 'Write it with plain characters, classes, groups and repetitions.',
        rerun: false,
        severity: 'usage',
    },
    PARTLY_PUBLIC: {
        title: 'The release is partly public',
        meaning: 'Some of the release is public and some is not, and the run that published it has ended.',
        remedy: 'Run lockstep publish again: it goes on with the sealed bytes until the release is complete.',
        rerun: true,
        severity: 'incomplete',
    },
    POLICY_EXCEPTION: {
        title: 'A gate failed and was excepted',
        meaning: 'The release goes on although a gate failed, because lockstep.yaml accepts that by name (except).',
        remedy: 'Mend what the gate found before the exception ends, and remove the exception.',
        rerun: false,
        severity: 'incident',
    },
    RELEASE_BLOCKED: {
        title: 'A person says that the release is blocked',
        meaning: 'Something stands in the way that no rerun mends, such as a workflow that needs a change.',
        remedy: 'Mend it, then close the blocker with lockstep blocker close.',
        rerun: false,
        severity: 'incident',
    },
    BLOCKER_NOT_FILED: {
        title: 'A blocker could not be filed',
        meaning: 'The host did not take the issue of an incident, or did not show those that there are.',
        remedy: 'Give the job issues: write, and its token to the step as the input “token”.',
        rerun: true,
        severity: 'warning',
    },
};

;// CONCATENATED MODULE: ./packages/core/src/errors/catalogue/metadata.js
/** What can be wrong with versions, tags and the CHANGELOG before a release. */
const metadata = {
    VERSION_DRIFT: {
        title: 'A version was left behind',
        meaning: 'The file carries another version than the release, so the two would contradict each other once it is public.',
        remedy: 'Write the expected version there (lockstep bump writes all of them), or list the file under versions.ignore.',
        rerun: false,
        severity: 'blocked',
    },
    VERSION_PATTERN_EMPTY: {
        title: 'A version pattern finds nothing',
        meaning: 'The configuration names a file and a pattern for its version, and no line of the file fits.',
        remedy: 'Correct the file or the pattern under versions.files.',
        rerun: false,
        severity: 'usage',
    },
    FILE_OUTSIDE: {
        title: 'A file leads out of the repository',
        meaning: 'The file that was to be written is a link to elsewhere, lies behind one, or its path leads out of the folder of lockstep.yaml. It was not written.',
        remedy: 'Put a file in the place of the link, or correct the path in lockstep.yaml.',
        rerun: false,
        severity: 'usage',
    },
    LOCKFILE_BROKEN: {
        title: 'A lockfile that cannot be read',
        meaning: 'A merge conflict, or what is no JSON, stands in the lockfile, so no build from it is the same twice.',
        remedy: 'Resolve the conflict, or have the package manager write the lockfile anew; then commit it.',
        rerun: false,
        severity: 'blocked',
    },
};

;// CONCATENATED MODULE: ./packages/core/src/errors/catalogue/rollback.js
/** What stands in the way of taking a release back, of going on with one, and of mending one. */
const rollback = {
    ROLLBACK_NOTHING: {
        title: 'Nothing of the release can be taken back',
        meaning: 'Nothing of the release is public, so there is nothing to take back.',
        remedy: 'Give it up with lockstep abandon --reason TEXT, or go on with lockstep resume.',
        rerun: false,
        severity: 'blocked',
    },
    ROLLBACK_UNCONFIRMED: {
        title: 'Nobody confirmed the rollback',
        meaning: 'Taking a release back is confirmed with its tag, typed or given; that did not happen.',
        remedy: 'Look at lockstep rollback --plan, then give --confirm with the tag, or --yes.',
        rerun: false,
        severity: 'usage',
    },
    ROLLBACK_TOKEN_MISSING: {
        title: 'A channel has no credential to take things back with',
        meaning: 'Tokens of a trusted publisher may publish and nothing else; the channel names no token of an account.',
        remedy: 'Name a token of an account that may change the package under the channel’s token in lockstep.yaml, and set it for this one run.',
        rerun: false,
        severity: 'usage',
    },
    ROLLBACK_BY_HAND: {
        title: 'A part of the rollback is a person’s',
        meaning: 'The registry offers no API for it; what to do, and where, is said.',
        remedy: 'Do what is said, then run lockstep rollback --apply again: it looks, and closes the rollback.',
        rerun: true,
        severity: 'incomplete',
    },
    RESUME_PERSON: {
        title: 'What comes next is a person’s',
        meaning: 'The release waits for something that no command does by itself: a tag, a dispatch, an incident.',
        remedy: 'Do what the message names, then run lockstep resume again.',
        rerun: false,
        severity: 'blocked',
    },
    HOTFIX_IMPOSSIBLE: {
        title: 'The hotfix branch cannot be made',
        meaning: 'A hotfix starts from the tag of a release, on a branch that is not there yet, in a clean tree.',
        remedy: 'Mend what the message names, then run the same command again; nothing was changed.',
        rerun: false,
        severity: 'usage',
    },
};

;// CONCATENATED MODULE: ./packages/core/src/errors/catalogue/sanity.js
/** What can be wrong with a release that is looked at after it was made. */
const sanity = {
    SANITY_UNKNOWN: {
        title: 'Nothing says what was released',
        meaning: 'There is no release tag, or neither the ledger nor the manifests at the tag name a package that a client can install.',
        remedy: 'Name the tag (--target, release-tag), and fetch all tags: fetch-depth: 0 in the checkout.',
        rerun: false,
        severity: 'usage',
    },
    SANITY_PLAN: {
        title: 'The list of packages cannot be read',
        meaning: 'What was handed over as the plan of an installation is not what “lockstep sanity --no-install --json” prints.',
        remedy: 'Hand over the output “plan” of the step that made it, unchanged.',
        rerun: false,
        severity: 'usage',
    },
    SANITY_INSTALL: {
        title: 'A released package cannot be installed',
        meaning: 'The ecosystem’s own client could not install the released version in clean surroundings.',
        remedy: 'Read what the client says. A dependency that was withdrawn, a toolchain that is too old, or a version that was yanked are the usual causes.',
        rerun: true,
        severity: 'blocked',
    },
    SANITY_COMMAND: {
        title: 'An installed package does not run',
        meaning: 'A command of the package, or one that was asked for, ended with an error or printed another version.',
        remedy: 'Run the same command after installing the package in an empty folder, and release a fix.',
        rerun: false,
        severity: 'blocked',
    },
    SANITY_LICENCE: {
        title: 'The licence of an installed package is missing or another one',
        meaning: 'The package carries no licence file, or declares another licence than the manifest in the repository at the tag.',
        remedy: 'Put the licence file into the package (files, license-files, include), declare it, and release a fix.',
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
        remedy: 'Look whether the build made the file (a native addon, for instance) and whether the package includes it.',
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
        remedy: 'Give the job issues: write (on Gitea a token with write:issue), and enable issues in the repository.',
        rerun: true,
        severity: 'blocked',
    },
};

;// CONCATENATED MODULE: ./packages/core/src/errors/catalogue/sealing.js
/** What can stand in the way of a seal, and what can happen to one. */
const sealing = {
    TARGET_UNKNOWN: {
        title: 'It is not known what to release',
        meaning: 'No --target was given and HEAD carries no tag (or several) that fits release.tag.',
        remedy: 'Tag the commit, or name the target with --target.',
        rerun: false,
        severity: 'usage',
    },
    TARGET_MISMATCH: {
        title: 'The target is not this commit',
        meaning: 'The tag of the target points at another commit than the one checked out, or another target was sealed.',
        remedy: 'Check out the tag, or name the right target.',
        rerun: false,
        severity: 'blocked',
    },
    GIT_UNUSABLE: {
        title: 'No usable git checkout',
        meaning: 'A seal binds artifacts to a commit, but git names no commit for this folder.',
        remedy: 'Run in a checkout with at least one commit, and with git on the PATH.',
        rerun: false,
        severity: 'blocked',
    },
    TREE_DIRTY: {
        title: 'Tracked files were changed',
        meaning: 'What was built is not what the commit says, so no seal is made.',
        remedy: 'Commit or undo the changes, build again, then seal.',
        rerun: false,
        severity: 'blocked',
    },
    BUILD_FAILED: {
        title: 'A build command failed',
        meaning: 'A command of the build list ended with an error; nothing was sealed.',
        remedy: 'Read the command’s own output, mend the build, run it again.',
        rerun: false,
        severity: 'blocked',
    },
    SEAL_MISSING: {
        title: 'There is no seal',
        meaning: 'Everything after the build works from lockstep.seal.json, and the folder holds none.',
        remedy: 'Run lockstep seal after the build, or lockstep seal --build.',
        rerun: false,
        severity: 'usage',
    },
    SEAL_INVALID: {
        title: 'The seal cannot be read',
        meaning: 'lockstep.seal.json is damaged, was edited by hand, or belongs to another configuration.',
        remedy: 'Restore the file from the build run, or seal again before anything is published.',
        rerun: false,
        severity: 'usage',
    },
    SEAL_BROKEN: {
        title: 'An artifact is not what was sealed',
        meaning: 'A sealed file is missing or holds other bytes than when it was sealed. Nothing further is sent.',
        remedy: 'Restore the original file from the build run. Never rebuild: other bytes are another release.',
        rerun: false,
        severity: 'incident',
    },
    SEAL_SUPERSEDED: {
        title: 'Another seal is already being published',
        meaning: 'The ledger holds an intent to publish other bytes for this release.',
        remedy: 'Publish with the original seal and files, or abandon the release and take the next version.',
        rerun: false,
        severity: 'incident',
    },
    ARCHIVE_HOSTILE: {
        title: 'An archive is refused',
        meaning: 'The archive holds what no honest package needs and what harms whoever unpacks it.',
        remedy: 'Build the package with its own tool, and look at the entry named.',
        rerun: false,
        severity: 'blocked',
    },
    ARTIFACT_UNREADABLE: {
        title: 'An artifact is not a package',
        meaning: 'The file lacks the metadata that its channel needs to know its name and version.',
        remedy: 'Build the package with its own tool, or narrow the pattern.',
        rerun: false,
        severity: 'blocked',
    },
};

;// CONCATENATED MODULE: ./packages/core/src/errors/catalogue/sync.js
/** What can be wrong when files are brought to many repositories. */
const sync = {
    SYNC_SOURCE_UNREADABLE: {
        title: 'The list or a template cannot be read',
        meaning: 'The list of repositories, or a template that it names, is not there or is no plain text.',
        remedy: 'Correct the path named.',
        rerun: false,
        severity: 'usage',
    },
    SYNC_TEMPLATE_INVALID: {
        title: 'A template cannot be used',
        meaning: 'It holds a placeholder that has no value, or is no YAML once its values are in. No repository was contacted.',
        remedy: 'Correct the template at the place named, or give the value under variables.',
        rerun: false,
        severity: 'usage',
    },
    SYNC_OUT_OF_DATE: {
        title: 'A repository is not in sync',
        meaning: 'Its files are not what the source says. Nothing was written, because nothing was asked for.',
        remedy: 'Look at the difference, then run the command again with --apply, or with --pull-request.',
        rerun: false,
        severity: 'blocked',
    },
    SYNC_EDITED: {
        title: 'A file was edited by hand',
        meaning: 'It differs from everything that was ever written there, so somebody wants it otherwise. It was left alone.',
        remedy: 'Bring the change into the source, or list the file under except with a reason; --force replaces it.',
        rerun: false,
        severity: 'blocked',
    },
    SYNC_REFUSED: {
        title: 'A repository cannot be brought up to date',
        meaning: 'The server, a hook or the state of the repository does not allow it. The other repositories were worked on.',
        remedy: 'Mend what the message names, then run the command again: what is done already stays as it is.',
        rerun: false,
        severity: 'blocked',
    },
    SYNC_UNREACHABLE: {
        title: 'A repository gives no answer',
        meaning: 'The server did not answer, or its answer made no sense. The other repositories were worked on.',
        remedy: 'Run the same command again when the server answers.',
        rerun: true,
        severity: 'incomplete',
    },
    SYNC_INTERRUPTED: {
        title: 'The work was interrupted',
        meaning: 'The operator asked to stop before this repository was begun. What was begun before it was finished.',
        remedy: 'Run the same command again: what is done already stays as it is.',
        rerun: true,
        severity: 'incomplete',
    },
    SYNC_MOVED: {
        title: 'A branch moved at the same moment',
        meaning: 'Somebody pushed between the look at the branch and the push to it. Nothing is forced.',
        remedy: 'Run the same command again.',
        rerun: true,
        severity: 'incomplete',
    },
    SYNC_CLONE_UNUSABLE: {
        title: 'A clone cannot be worked in',
        meaning: 'It holds uncommitted or unpushed work, is on another branch, or a path of it leads elsewhere. Nothing was changed in it.',
        remedy: 'Do what the message says, or name the repository by its address.',
        rerun: false,
        severity: 'blocked',
    },
    SYNC_BRANCH_TAKEN: {
        title: 'The branch of the proposal is in use',
        meaning: 'The repository has a branch of that name, and no open pull request belongs to it.',
        remedy: 'Delete the branch if it was merged, or name another one under pull-request.',
        rerun: false,
        severity: 'blocked',
    },
    SYNC_DECLINED: {
        title: 'The proposal was declined',
        meaning: 'Somebody closed the pull request without merging it. It is not opened again.',
        remedy: 'Reopen it there, list the files under except, or name another branch under pull-request for a new one.',
        rerun: false,
        severity: 'warning',
    },
};

;// CONCATENATED MODULE: ./packages/core/src/errors/catalogue/transaction.js
/** What a release can meet on its way, and what can be found of it afterwards. */
const transaction = {
    DIGEST_CONFLICT: {
        title: 'Other bytes are already there',
        meaning: 'A channel holds this very version with other bytes. Nothing further is written to any channel.',
        remedy: 'Find out who published it. If it was not you, treat it as a compromise. Abandon this version and release the next.',
        rerun: false,
        severity: 'incident',
    },
    VERSION_BURNED: {
        title: 'The version can never be used again',
        meaning: 'The version once existed on the channel and was removed; the registry never accepts it again.',
        remedy: 'Abandon this version and release the next.',
        rerun: false,
        severity: 'incident',
    },
    REJECTED: {
        title: 'The registry refuses the package',
        meaning: 'The registry will not take these bytes under this name, however often they are sent.',
        remedy: 'Read the registry’s answer; mend the cause, then release the next version.',
        rerun: false,
        severity: 'incident',
    },
    STATE_UNKNOWN: {
        title: 'A channel did not say where it stands',
        meaning: 'A registry gave no answer, or one that proves nothing. Lockstep does not guess.',
        remedy: 'Run the same command again when the registry answers.',
        rerun: true,
        severity: 'incomplete',
    },
    NOT_VISIBLE_YET: {
        title: 'Accepted, not visible yet',
        meaning: 'The registry took the version but does not show it yet (a scan may hold it).',
        remedy: 'Wait, then run the same command again; it only looks, and never sends the version twice.',
        rerun: true,
        severity: 'incomplete',
    },
    INCOMPLETE: {
        title: 'The release is partly public',
        meaning: 'Some targets are public and others are not.',
        remedy: 'Run the same command again: it continues with the original bytes.',
        rerun: true,
        severity: 'incomplete',
    },
    PHASE_TOO_EARLY: {
        title: 'An earlier step is not confirmed',
        meaning: 'No commit starts before every reserve succeeded, no reveal before every commit is confirmed.',
        remedy: 'Run the channel and phase named first.',
        rerun: true,
        severity: 'blocked',
    },
    MISSING: {
        title: 'A target is absent',
        meaning: 'A version of the sealed release is not on its channel.',
        remedy: 'Run lockstep publish: it sends what is missing and nothing else.',
        rerun: true,
        severity: 'incomplete',
    },
    YANKED: {
        title: 'A version was withdrawn',
        meaning: 'The version is there, but marked as deprecated or yanked.',
        remedy: 'Find out who withdrew it and why; undo that on the registry if it was a mistake.',
        rerun: false,
        severity: 'incident',
    },
    CORRUPT_ARTIFACT: {
        title: 'The registry serves other bytes than it names',
        meaning: 'The file that a user downloads differs from the sealed one, although the registry’s record agrees.',
        remedy: 'Report it to the registry and warn users; no rerun mends it.',
        rerun: false,
        severity: 'incident',
    },
    DIST_TAG_WRONG: {
        title: 'A dist-tag points elsewhere',
        meaning: 'Whoever installs without naming a version gets another one than this release says.',
        remedy: 'Move the dist-tag with the registry’s own command, with a token that may.',
        rerun: false,
        severity: 'incident',
    },
};

;// CONCATENATED MODULE: ./packages/core/src/errors/catalogue/trusted-publishing.js
const setUp = 'lockstep doctor prints what to enter at the registry.';
/** What keeps a job from publishing by its own identity. */
const trustedPublishing = {
    OIDC_UNAVAILABLE: {
        title: 'There is no identity to publish with',
        meaning: 'The channel publishes by the identity of a job, and this is no job whose server gives it one: a terminal, or a server without OpenID Connect such as Gitea.',
        remedy: 'Publish from GitHub Actions, or name a token beside trusted-publishing.',
        rerun: false,
        severity: 'blocked',
    },
    OIDC_NOT_PERMITTED: {
        title: 'The job may not ask for its identity',
        meaning: 'GitHub gives a job an identity token only if its permissions say “id-token: write”.',
        remedy: 'Write “id-token: write” under permissions of the job that publishes, and of the job that calls its workflow.',
        rerun: false,
        severity: 'blocked',
    },
    OIDC_FORK: {
        title: 'A fork has no identity to publish with',
        meaning: 'Runs for a fork’s pull request get no identity token, and a fork’s own runs get one that names the fork.',
        remedy: 'Publish from a run of the repository that the registry was told.',
        rerun: false,
        severity: 'blocked',
    },
    OIDC_FAILED: {
        title: 'The runner gave no identity token',
        meaning: 'The server’s endpoint for identity tokens did not answer, or not with a token.',
        remedy: 'Run the same command again; if it stays so, look at the server’s status page.',
        rerun: true,
        severity: 'blocked',
    },
    TRUSTED_EVENT: {
        title: 'The registry trusts no run of this event',
        meaning: 'Runs of this event may work on behalf of strangers, so the registry gives them no credential.',
        remedy: 'Start the publishing by workflow_dispatch, or by the push of a tag.',
        rerun: false,
        severity: 'blocked',
    },
    TRUSTED_REUSABLE: {
        title: 'The job stands in another repository’s workflow',
        meaning: 'The registry compares the file that holds the job with one of the project’s own repository, so a reusable workflow of another repository never fits.',
        remedy: 'Write the job that publishes into a workflow file of the project itself, as the templates do.',
        rerun: false,
        severity: 'blocked',
    },
    TRUSTED_RUNNER: {
        title: 'The registry trusts no self-hosted runner',
        meaning: 'The registry gives credentials to jobs on runners of the host alone.',
        remedy: 'Run the job that publishes on a runner of GitHub, or publish with a token.',
        rerun: false,
        severity: 'blocked',
    },
    TRUSTED_WORKFLOW: {
        title: 'Another workflow file than the registered one',
        meaning: 'A registry trusts one workflow file, by its exact name; this job belongs to another.',
        remedy: `Publish from the registered file, or register this one. ${setUp}`,
        rerun: false,
        severity: 'blocked',
    },
    TRUSTED_ENVIRONMENT: {
        title: 'Another environment than the registered one',
        meaning: 'The registry trusts jobs of one environment; this job runs in another, or in none.',
        remedy: `Give the job the environment that is registered, or register this one. ${setUp}`,
        rerun: false,
        severity: 'blocked',
    },
    TRUSTED_REPOSITORY: {
        title: 'The registry trusts another repository',
        meaning: 'No publisher is registered for this repository, or for an owner of the same name who is another account: repositories that were renamed, transferred or made again count as others.',
        remedy: `Register this repository; after a renaming or a transfer, remove the old publisher first. ${setUp}`,
        rerun: false,
        severity: 'blocked',
    },
    TRUSTED_PUBLISHER_UNKNOWN: {
        title: 'The registry knows no such publisher',
        meaning: 'The identity is genuine, and no publisher with this repository, workflow file and environment is registered; the registry does not tell which of them differs.',
        remedy: `Compare owner, repository, workflow file and environment with what was sent, letter by letter. ${setUp}`,
        rerun: false,
        severity: 'blocked',
    },
    TRUSTED_PENDING: {
        title: 'The pending publisher does not fit',
        meaning: 'A project that does not exist yet is created from a pending publisher. That one was registered for a project that exists meanwhile, or several projects would need one at the same time.',
        remedy: 'Register the publisher with the project where that exists; publish several new projects one after another, or from different environments.',
        rerun: false,
        severity: 'blocked',
    },
    TRUSTED_PACKAGE_NEW: {
        title: 'Trusted publishing cannot create the package',
        meaning: 'The registry lets a publisher be registered only with a package that exists.',
        remedy: 'Publish its first version with a token, named beside trusted-publishing; then register the publisher.',
        rerun: false,
        severity: 'blocked',
    },
    TRUSTED_LIMITED: {
        title: 'The credential of trusted publishing may not do this',
        meaning: 'It may publish, and nothing that takes back or moves what is public.',
        remedy: 'Name a token with that right beside trusted-publishing.',
        rerun: false,
        severity: 'blocked',
    },
    TRUSTED_UNSUPPORTED: {
        title: 'The registry knows no trusted publishing',
        meaning: 'The address where an identity is exchanged for a credential does not exist there.',
        remedy: 'Remove trusted-publishing from the channel, and name a token.',
        rerun: false,
        severity: 'blocked',
    },
    TRUSTED_REFUSED: {
        title: 'The registry does not accept the identity',
        meaning: 'The registry refused the identity token itself: its form, its signature, its age or its second use.',
        remedy: 'Read what the registry says; run the same command again for a fresh token.',
        rerun: false,
        severity: 'blocked',
    },
    TRUSTED_UNANSWERED: {
        title: 'The registry gave no credential',
        meaning: 'It did not answer the request for a credential, or with an error of its own. Nothing was published.',
        remedy: 'Run the same command again.',
        rerun: true,
        severity: 'blocked',
    },
    TRUSTED_FALLBACK: {
        title: 'A token took the place of trusted publishing',
        meaning: 'No credential could be had for the job’s identity, and the configuration names a token beside it.',
        remedy: 'Mend what kept trusted publishing from working, then remove the token.',
        rerun: false,
        severity: 'warning',
    },
    TRUSTED_NO_JOB: {
        title: 'No workflow publishes this channel by its identity',
        meaning: 'No workflow file of the repository has a job that publishes the channel.',
        remedy: 'Copy release-publish.yml, in its form for trusted publishing, from the workflow templates.',
        rerun: false,
        severity: 'usage',
    },
    TOKEN_NOT_NEEDED: {
        title: 'A long-lived token that nothing needs',
        meaning: 'The channel publishes by trusted publishing alone, and a token that could publish as well is at hand.',
        remedy: 'Remove the secret, and revoke the token on the registry.',
        rerun: false,
        severity: 'warning',
    },
};

;// CONCATENATED MODULE: ./packages/core/src/errors/catalogue/workflows.js
/** What can be wrong with workflow files, and with the tools that they use. */
const workflows = {
    WORKFLOW_INVALID: {
        title: 'A workflow file cannot be read',
        meaning: 'The file is not what a server takes as a workflow, so nothing in it was checked.',
        remedy: 'Correct the file at the place named.',
        rerun: false,
        severity: 'usage',
    },
    WORKFLOW_MISSING: {
        title: 'The workflow that builds is not there',
        meaning: 'A workflow publishes what another one is to have sealed, and no file has that one’s name.',
        remedy: 'Add the file, or name the workflow that seals as release.workflow in lockstep.yaml.',
        rerun: false,
        severity: 'usage',
    },
    WORKFLOW_NOT_SEALING: {
        title: 'The workflow that builds does not seal or store',
        meaning: 'release.workflow names the file whose builds are published, and it leaves none that can be found.',
        remedy: 'Add the action seal, and store where seal is told not to store, or name another file as release.workflow.',
        rerun: false,
        severity: 'usage',
    },
    WORKFLOW_TRIGGER: {
        title: 'A release is started by the wrong thing',
        meaning: 'What starts the workflow is not what release.trigger says, so a release could start unasked.',
        remedy: 'Leave workflow_dispatch and workflow_call alone with trigger: dispatch, and the push of tags with trigger: tag.',
        rerun: false,
        severity: 'usage',
    },
    WORKFLOW_TARGET_INPUT: {
        title: 'A start by hand does not say what is released',
        meaning: 'The workflow publishes, and takes neither the tag to release nor the run that built it.',
        remedy: 'Add an input “tag”, or “run” for the id of the build run, and give it to resolve-build.',
        rerun: false,
        severity: 'usage',
    },
    WORKFLOW_REHEARSAL_INPUT: {
        title: 'A start by hand does not begin with a rehearsal',
        meaning: 'Whoever starts the workflow without a thought would publish, and not rehearse.',
        remedy: `Add “rehearsal: { type: boolean, default: true }” to the inputs, and “if: \${{ !inputs.rehearsal }}” to the job that publishes.`,
        rerun: false,
        severity: 'usage',
    },
    WORKFLOW_BUILD_NOT_NEEDED: {
        title: 'A job does not wait for the build',
        meaning: 'The job works on a build that no earlier job or step has resolved or sealed.',
        remedy: 'Run resolve-build (or seal) before it, and name that job under “needs”.',
        rerun: false,
        severity: 'usage',
    },
    WORKFLOW_NO_REHEARSAL: {
        title: 'Publishing does not wait for a rehearsal',
        meaning: 'The same build is rehearsed before it is published, and a failed rehearsal stops the publishing.',
        remedy: 'Add a job that runs rehearse, name it under “needs” of what publishes, and let its failure count.',
        rerun: false,
        severity: 'usage',
    },
    WORKFLOW_NO_PREFLIGHT: {
        title: 'Publishing does not wait for a preflight',
        meaning: 'Credentials and channels are tried before the first upload; nothing here does so.',
        remedy: 'Run preflight in a step or a job before it.',
        rerun: false,
        severity: 'usage',
    },
    WORKFLOW_JOBS_NOT_SEPARATE: {
        title: 'Build, rehearsal and publishing share a job',
        meaning: 'Build and rehearsal run packages’ own code, which could read or misuse what publishing holds.',
        remedy: 'Give each a job of its own, in order by “needs”.',
        rerun: false,
        severity: 'usage',
    },
    WORKFLOW_CANCELS: {
        title: 'A publishing may be cancelled',
        meaning: 'A newer run stops this one in the middle, and leaves a release half public.',
        remedy: 'Write “cancel-in-progress: false”.',
        rerun: false,
        severity: 'usage',
    },
    WORKFLOW_NO_CONCURRENCY: {
        title: 'Two publishings may run at once',
        meaning: 'Two at once do no harm, but one of them works in vain.',
        remedy: 'Add “concurrency: { group: release, cancel-in-progress: false }”.',
        rerun: false,
        severity: 'warning',
    },
    WORKFLOW_PERMISSIONS_MISSING: {
        title: 'Permissions are left to the settings',
        meaning: 'Without the key, the job’s token may do what the repository’s settings give, which may be everything.',
        remedy: 'Add “permissions: {}” to the workflow, and to each job what it needs.',
        rerun: false,
        severity: 'usage',
    },
    WORKFLOW_PERMISSIONS_WIDE: {
        title: 'A job may do more than it needs',
        meaning: 'What runs in the job could use the permission; nothing that it is for does.',
        remedy: 'Remove the permission, or give it to the one job that needs it.',
        rerun: false,
        severity: 'usage',
    },
    WORKFLOW_SECRETS_WIDE: {
        title: 'Secrets reach what does not need them',
        meaning: 'Secrets are handed on together, or to every job, so nobody can tell who reads which.',
        remedy: `Name each secret in the step that needs it: “NPM_TOKEN: \${{ secrets.NPM_TOKEN }}”.`,
        rerun: false,
        severity: 'usage',
    },
    WORKFLOW_SECRET_UNNEEDED: {
        title: 'A secret reaches a job that does not need it',
        meaning: 'The credential is for publishing, and the job neither publishes nor tries it.',
        remedy: 'Remove the secret from the job.',
        rerun: false,
        severity: 'usage',
    },
    WORKFLOW_CODE_BESIDE_SECRET: {
        title: 'Other people’s code runs beside a credential',
        meaning: 'An install script, a build or a test could read the credential, or publish with it.',
        remedy: 'Build, test and install in a job without secrets; hand the files on as an artifact.',
        rerun: false,
        severity: 'usage',
    },
    WORKFLOW_CACHE_RESTORED: {
        title: 'A cache is restored beside a credential',
        meaning: 'Other workflows fill caches, so what is restored may be what somebody planted.',
        remedy: 'Remove the cache from the job.',
        rerun: false,
        severity: 'usage',
    },
    WORKFLOW_FORK_CODE: {
        title: 'Code of strangers may run beside a credential',
        meaning: 'Anybody can open a pull request or write a comment; what that starts must hold no credential.',
        remedy: 'Use pull_request without secrets, and never check out a fork’s code where credentials are.',
        rerun: false,
        severity: 'usage',
    },
    WORKFLOW_INJECTION: {
        title: 'A text from outside becomes a part of a script',
        meaning: 'The expression is put into the script before the shell reads it, so its text can be a command.',
        remedy: `Give it to the step as a variable: “env: { TAG: \${{ inputs.tag }} }”, and write "$TAG" in the script.`,
        rerun: false,
        severity: 'usage',
    },
    WORKFLOW_ACTION_UNPINNED: {
        title: 'An action is not pinned',
        meaning: 'A tag or a branch can be moved, and then other code runs here than the one that was read.',
        remedy: 'Write the full commit id after the @, and the version as a comment.',
        rerun: false,
        severity: 'usage',
    },
    WORKFLOW_IMAGE_UNPINNED: {
        title: 'An image is not pinned',
        meaning: 'A tag of an image can be moved, and then other tools run here than those that were tried.',
        remedy: 'Write the image with its digest: name@sha256:….',
        rerun: false,
        severity: 'usage',
    },
    WORKFLOW_IDENTITY_ELSEWHERE: {
        title: 'The identity is that of another repository’s file',
        meaning: 'PyPI accepts a Trusted Publisher only from a file of the repository that it was set up for.',
        remedy: 'Write the job that publishes into the workflow itself, and call actions in it.',
        rerun: false,
        severity: 'usage',
    },
    WORKFLOW_CREDENTIAL_KEPT: {
        title: 'A checkout leaves its credential behind',
        meaning: 'The job’s token stays in the checkout, where the code that is built can read it.',
        remedy: 'Give the checkout “persist-credentials: false”.',
        rerun: false,
        severity: 'warning',
    },
    WORKFLOW_SHALLOW: {
        title: 'A checkout brings no tags',
        meaning: 'Versions and CHANGELOG are compared with earlier releases, which a shallow clone does not hold.',
        remedy: 'Give the checkout “fetch-depth: 0”.',
        rerun: false,
        severity: 'warning',
    },
    WORKFLOW_FOREIGN_PUBLISH: {
        title: 'Something publishes past Lockstep',
        meaning: 'What it publishes is not sealed, not rehearsed and not in the ledger.',
        remedy: 'Let Lockstep publish it, or make sure that it is no part of the release.',
        rerun: false,
        severity: 'warning',
    },
    WORKFLOW_UNDECIDED: {
        title: 'Only a run would tell',
        meaning: 'An expression stands where a rule looks, so it can neither be passed nor failed.',
        remedy: 'Write the value down, or make sure of it yourself.',
        rerun: false,
        severity: 'warning',
    },
    TOOL_FLOATING: {
        title: 'A pinned tool is taken in whatever version',
        meaning: 'lockstep.yaml pins the tool exactly, and this place takes a newer one without anybody deciding so.',
        remedy: 'Write the pinned version there.',
        rerun: false,
        severity: 'usage',
    },
    BUILD_NOT_FROZEN: {
        title: 'A build that does not keep to its lockfile',
        meaning: 'The command may take newer versions of dependencies than the lockfile says, so the same tag may build other bytes.',
        remedy: 'Use the form of the command that keeps to the lockfile.',
        rerun: false,
        severity: 'warning',
    },
};

;// CONCATENATED MODULE: ./packages/core/src/errors/catalogue.js




















/** Every error that Lockstep reports; `lockstep explain` and docs/errors.md are made from it. */
const catalogue = {
    ...configuration,
    ...metadata,
    ...history_history,
    ...changelog,
    ...workflows,
    ...gates,
    ...gateResults,
    ...sealing,
    ...builds,
    ...handover,
    ...transaction,
    ...rollback,
    ...access,
    ...trustedPublishing,
    ...hosts,
    ...evidence,
    ...incidents,
    ...announce,
    ...sync,
    ...sanity,
};
/** The entry of one code. */
function describe(code) {
    return catalogue[code];
}
/** Whether a text is a code of the catalogue. */
function isErrorCode(text) {
    return Object.hasOwn(catalogue, text);
}


/***/ }),

/***/ 67197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cj: () => (/* binding */ LockstepError),
/* harmony export */   Kx: () => (/* binding */ throwAll),
/* harmony export */   fJ: () => (/* binding */ fail)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23240);

/** The only error that Lockstep throws: one problem or several of the same stage, with their cause. */
class LockstepError extends Error {
    problems;
    constructor(problems, options) {
        super(problems.map((each) => `${each.code}: ${each.message}`).join('\n'), options);
        this.name = 'LockstepError';
        this.problems = problems;
    }
    /** The code of the first problem. */
    get code() {
        return this.problems[0].code;
    }
}
/** An error with a single problem. */
function fail(code, message, details = {}) {
    const { cause, ...rest } = details;
    return new LockstepError([(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .C)(code, message, rest)], cause === undefined ? undefined : { cause });
}
/** Throws all problems at once, if there are any. */
function throwAll(problems) {
    const [first, ...others] = problems;
    if (first !== undefined)
        throw new LockstepError([first, ...others]);
}


/***/ }),

/***/ 23240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ problem),
/* harmony export */   H: () => (/* binding */ formatWhere)
/* harmony export */ });
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47514);

/** Builds a problem; remedy, rerun and severity come from the catalogue unless they are given. */
function problem(code, message, details = {}) {
    const { remedy, rerun, severity } = (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0)(code);
    return { code, message, remedy, rerun, severity, ...details };
}
/** A place as compilers print it: `file:line:column`. */
function formatWhere(where) {
    const place = [where.file, where.line, where.column].filter((part) => part !== undefined).join(':');
    return [place, where.key, where.target].filter((part) => part !== undefined && part !== '').join(' ');
}


/***/ }),

/***/ 5967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ exitCodeOf),
/* harmony export */   h: () => (/* binding */ exitCodes)
/* harmony export */ });
/** The exit code of each severity; 0 is a command without problems, or with warnings alone. */
const exitCodes = {
    blocked: 1,
    usage: 2,
    incident: 3,
    incomplete: 4,
    internal: 70,
    warning: 0,
};
// What a rerun cannot mend must not hide behind what it can; a misused command comes before everything.
const order = ['usage', 'incident', 'internal', 'incomplete', 'blocked'];
/** The exit code of a command that met problems of these severities. */
function exitCodeOf(severities) {
    const worst = order.find((severity) => severities.includes(severity));
    return worst === undefined ? 0 : exitCodes[worst];
}


/***/ }),

/***/ 50135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gf: () => (/* binding */ secretName),
/* harmony export */   OM: () => (/* binding */ secretOf),
/* harmony export */   _c: () => (/* binding */ reveal)
/* harmony export */ });
const hidden = new WeakMap();
/** Wraps a secret's text. */
function secretOf(name, text) {
    const secret = Object.freeze({ name });
    hidden.set(secret, text);
    return secret;
}
/** The text itself; for the one header that carries it, and for masking. */
function reveal(secret) {
    return hidden.get(secret) ?? '';
}
/** A reference as messages name it. */
function secretName(reference) {
    return 'env' in reference ? reference.env : reference.file;
}


/***/ }),

/***/ 80376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eg: () => (/* binding */ createRedaction),
/* harmony export */   UC: () => (/* binding */ createConcealment),
/* harmony export */   XP: () => (/* binding */ formsOf)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50135);

const mask = '***';
/** Shorter texts would mask half of every log, and are no secrets. */
const shortestSecret = 4;
// Base64 of a text inside a longer one starts at one of three offsets; the edges depend on the neighbours.
function base64Cores(text) {
    const bytes = Buffer.from(text);
    return [0, 1, 2].map((offset) => {
        const padded = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64');
        const start = Math.ceil((offset * 8) / 6);
        const end = Math.floor(((offset + bytes.length) * 8) / 6);
        return padded.slice(start, end);
    });
}
/** Every form in which a secret may show: raw, URL, JSON, base64, base64url and hex. */
function formsOf(text) {
    const base64 = base64Cores(text);
    const base64Url = base64.map((each) => each.replaceAll('+', '-').replaceAll('/', '_'));
    const url = encodeURIComponent(text);
    const hex = Buffer.from(text).toString('hex');
    const forms = [
        text,
        url,
        url.replace(/%../g, (octet) => octet.toLowerCase()),
        JSON.stringify(text).slice(1, -1),
        ...base64,
        ...base64Url,
        hex,
        hex.toUpperCase(),
    ];
    return [...new Set(forms)].filter((form) => form.length >= shortestSecret);
}
/** Starts to hide secrets; more can be added at any time. */
function createConcealment(secrets) {
    let hidden = [...secrets];
    let current = createRedaction(hidden);
    return {
        redact: (text) => current(text),
        add(more) {
            hidden = [...hidden, ...more];
            current = createRedaction(hidden);
        },
    };
}
/** Makes the function that hides these secrets. */
function createRedaction(secrets) {
    const forms = [...secrets].flatMap((secret) => formsOf((0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .reveal */ ._c)(secret)));
    // Of two secrets, one may hold the other; the longer goes first, or its rest would stay.
    forms.sort((one, other) => other.length - one.length);
    return (text) => forms.reduce((redacted, form) => redacted.replaceAll(form, mask), text);
}


/***/ })

};
