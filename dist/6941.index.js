export const id = 6941;
export const ids = [6941];
export const modules = {

/***/ 50520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ parseRequest)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67197);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16420);
/* harmony import */ var _option_values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40902);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70754);





function usage(message, cause) {
    return (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)('USAGE', message, { cause });
}
// The parser’s own words speak of positional arguments, and do not say which options there are.
function refusal(command, cause) {
    if (!node_util__WEBPACK_IMPORTED_MODULE_0__.types.isNativeError(cause))
        return usage('the arguments cannot be read', cause);
    const [, unknown] = /^Unknown option '([^']*)'/.exec(cause.message) ?? [];
    if (unknown === undefined)
        return usage(cause.message, cause);
    const known = [..._commands_js__WEBPACK_IMPORTED_MODULE_2__/* .commands */ .Pi[command].options, 'json', 'help'].map((name) => `--${name}`);
    return usage(`${command} has no option “${unknown}”; it has ${known.join(', ')}`, cause);
}
function parse(command, rest) {
    const own = _commands_js__WEBPACK_IMPORTED_MODULE_2__/* .commands */ .Pi[command].options.map((name) => [name, { type: _commands_js__WEBPACK_IMPORTED_MODULE_2__/* .optionTexts */ .Qr[name][0] === '' ? 'boolean' : 'string' }]);
    const options = {
        ...Object.fromEntries(own),
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
    };
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...rest], options, allowPositionals: true, strict: true });
    }
    catch (cause) {
        throw refusal(command, cause);
    }
}
function worksOnFolder(command, given) {
    if (given.length > 1)
        throw usage(`${command} takes one folder, not ${given.length}`);
    return { dir: given[0] ?? '.', operands: [] };
}
function worksOnWord(command, word, [said, ...rest]) {
    if (said === undefined || said === '')
        throw usage(`${command} needs ${word} before the folder, and was given none`);
    return { ...worksOnFolder(command, rest), word: said };
}
/** What a command works on: one folder, a word and a folder, or as many things as it is given. */
function worksOn(command, given) {
    const { operands, word } = _commands_js__WEBPACK_IMPORTED_MODULE_2__/* .commands */ .Pi[command];
    if (word !== undefined)
        return worksOnWord(command, word, given);
    if (operands === undefined)
        return worksOnFolder(command, given);
    if (given.length < 2 || given.includes(''))
        throw usage(`${command} takes two or more of ${operands.replace('…', '')}`);
    return { dir: '.', operands: given };
}
function runRequest(command, rest) {
    const { values, positionals } = parse(command, rest);
    if (values.help === true)
        return { kind: 'help', command };
    const options = {
        ..._options_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultOptions */ .K,
        ...worksOn(command, positionals),
        json: values.json === true,
        target: (0,_option_values_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(values.target),
        part: (0,_option_values_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(values.part),
        run: (0,_option_values_js__WEBPACK_IMPORTED_MODULE_4__/* .runIdOf */ .SR)(values.run),
        retention: (0,_option_values_js__WEBPACK_IMPORTED_MODULE_4__/* .retentionOf */ .e8)(values.retention),
        operator: (0,_option_values_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(values.operator),
        build: values.build === true,
        sourceOnly: values['source-only'] === true,
        workflows: values.workflows === true,
        trustedPublishing: values['trusted-publishing'] === true,
        security: values.security === true,
        yes: values.yes === true,
        pre: (0,_option_values_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(values.pre),
        packages: (0,_option_values_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(values.packages),
        package: (0,_option_values_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(values.package),
        commit: values.commit === true,
        tag: values.tag === true,
        push: values.push === true,
        gate: (0,_option_values_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(values.gate),
        asksHost: (0,_option_values_js__WEBPACK_IMPORTED_MODULE_4__/* .asksHostOf */ .sL)(values.host === true, values['no-host'] === true),
        skipRehearsal: values['skip-rehearsal'] === true,
        noRecord: values['no-record'] === true,
        undo: values.undo === true,
        takeOver: values['take-over'] === true,
        again: values.again === true,
        advisory: (0,_option_values_js__WEBPACK_IMPORTED_MODULE_4__/* .severityOf */ .xJ)(values.advisory),
        anchor: (0,_option_values_js__WEBPACK_IMPORTED_MODULE_4__/* .anchorIn */ .x$)(values.anchor),
        channel: (0,_option_values_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(values.channel),
        mode: (0,_option_values_js__WEBPACK_IMPORTED_MODULE_4__/* .modeOf */ .VV)(values.mode),
        phase: (0,_option_values_js__WEBPACK_IMPORTED_MODULE_4__/* .phaseOf */ .hU)(values.phase),
        reason: (0,_option_values_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(values.reason),
        policy: (0,_option_values_js__WEBPACK_IMPORTED_MODULE_4__/* .policyOf */ .US)(values.policy),
        apply: values.apply === true,
        pullRequest: values['pull-request'] === true,
        force: values.force === true,
        noInstall: values['no-install'] === true,
        onlyPlans: values.plan === true,
        confirm: (0,_option_values_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(values.confirm),
        unpublish: values.unpublish === true,
        planFile: (0,_option_values_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(values['plan-file']),
        commands: (0,_option_values_js__WEBPACK_IMPORTED_MODULE_4__/* .linesOf */ .Dx)(values.commands),
        hours: (0,_option_values_js__WEBPACK_IMPORTED_MODULE_4__/* .hoursOf */ .ZA)(values.hours),
        report: values.report === true,
        wait: (0,_option_values_js__WEBPACK_IMPORTED_MODULE_4__/* .waitOf */ .pE)(values.wait),
    };
    return { kind: 'run', command, options };
}
/**
 * Reads the command line.
 * @throws LockstepError `USAGE`.
 */
function parseRequest(args) {
    const [word, ...rest] = args;
    if (word === undefined || word === 'help' || word === '--help' || word === '-h')
        return { kind: 'help' };
    if (word === '--version' || word === '-V')
        return { kind: 'version' };
    if (word === 'explain') {
        if (rest.includes('--help') || rest.includes('-h'))
            return { kind: 'help', command: 'explain' };
        return {
            kind: 'explain',
            code: rest.find((each) => !each.startsWith('-')),
            json: rest.includes('--json'),
        };
    }
    if ((0,_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .isCommand */ .y9)(word))
        return runRequest(word, rest);
    throw usage(`there is no command “${word}”; known: ${Object.keys(_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .commands */ .Pi).join(', ')}, explain`);
}


/***/ }),

/***/ 16420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pi: () => (/* binding */ commands),
/* harmony export */   Qr: () => (/* binding */ optionTexts),
/* harmony export */   y9: () => (/* binding */ isCommand)
/* harmony export */ });
const optionTexts = {
    target: ['TAG', 'the tag to release (default: the one at HEAD)'],
    operator: ['NAME', 'who answers for this run (default: the actor of the environment)'],
    build: ['', 'run the build list of lockstep.yaml first'],
    part: ['NAME', 'seal what this job of a matrix build made'],
    run: ['ID', 'the run that built the release, where several succeeded'],
    retention: ['DAYS', 'how long a stored build is kept (default: as the server has it)'],
    'source-only': ['', 'look at configuration and manifests, not at built files'],
    'skip-rehearsal': ['', 'publish without a recorded rehearsal (the ledger records that)'],
    channel: ['ID', 'work on one channel'],
    mode: ['NAME', 'what follows: rehearsal (registries’ tokens suffice) or live (all of them; the default)'],
    phase: ['NAME', 'carry out one phase: reserve, commit or reveal'],
    'no-record': ['', 'leave the result in its file, for lockstep record'],
    reason: ['TEXT', 'why the release is given up'],
    'take-over': ['', 'go on although another run holds the release (two at once do no harm)'],
    anchor: ['TEXT', 'an entry that the ledger must hold, as an earlier output or the evidence names it'],
    policy: ['NAME', 'what a divergence means: block (exit 3, the default) or warn (exit 0)'],
    undo: ['', 'take back what is public, where a channel can (crates are yanked)'],
    workflows: ['', 'the workflow files, too: check looks at them, init writes those that are missing'],
    'trusted-publishing': [
        '',
        'publish as a Trusted Publisher, without tokens, where registries know that (GitHub)',
    ],
    security: ['', 'a release that mends a vulnerability: its text may not name it yet'],
    yes: ['', 'ask nothing'],
    pre: ['ID', 'make it a pre-release of this kind, such as rc'],
    packages: ['PATTERNS', 'only packages in these folders, between commas (narrows release.packages)'],
    package: ['NAME', 'the package that is meant, where each has a version of its own'],
    commit: ['', 'make the release commit'],
    tag: ['', 'make the annotated tag on it'],
    push: ['', 'push the commit, then the tag'],
    gate: ['ID', 'run one gate'],
    host: ['', 'run only the gates that ask the host'],
    'no-host': ['', 'run only the gates that do not ask the host'],
    'no-install': ['', 'list what would be installed, and install nothing'],
    'plan-file': ['FILE', 'install what a plan names, which --no-install --json made elsewhere'],
    commands: ['LINES', 'what is run in the surroundings of each installed package, one command a line'],
    hours: ['N', 'look only within so many hours after the release (default: 0, at any time)'],
    report: ['', 'open, update or close the one issue about what is wrong'],
    advisory: ['SEVERITY', 'only draft a private advisory: critical, high, medium or low'],
    again: ['', 'say once more what was said, or may have been'],
    wait: ['MINUTES', 'how long an accepted version is waited for (default: 30)'],
    apply: ['', 'do it; without this option it is only shown'],
    confirm: ['TAG', 'the tag of the release once more, in place of a person at a terminal'],
    plan: ['', 'only look, and say what can be undone, by whom, and what stays (the default)'],
    unpublish: ['', 'remove versions from npm where its rules let one, in place of deprecating them'],
    'pull-request': ['', 'propose the changes by a pull request, one in each repository'],
    force: ['', 'replace files that were edited by hand as well'],
};
const commands = {
    init: {
        summary: 'find packages and versions of a repository, and write lockstep.yaml, and its workflows',
        options: ['yes', 'workflows', 'trusted-publishing'],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(256), __webpack_require__.e(5346), __webpack_require__.e(163), __webpack_require__.e(8018), __webpack_require__.e(8161), __webpack_require__.e(8581), __webpack_require__.e(2908), __webpack_require__.e(6168), __webpack_require__.e(1664)]).then(__webpack_require__.bind(__webpack_require__, 71664))).runInit,
    },
    bump: {
        summary: 'say the next version and write it everywhere: breaking, feature, fix, security, docs or auto',
        word: 'KIND',
        options: ['pre', 'package', 'commit', 'tag', 'push'],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(256), __webpack_require__.e(5346), __webpack_require__.e(163), __webpack_require__.e(8018), __webpack_require__.e(8161), __webpack_require__.e(8581), __webpack_require__.e(2908), __webpack_require__.e(5971), __webpack_require__.e(8155), __webpack_require__.e(6761), __webpack_require__.e(2700), __webpack_require__.e(6168), __webpack_require__.e(8744), __webpack_require__.e(5285), __webpack_require__.e(7407), __webpack_require__.e(3955)]).then(__webpack_require__.bind(__webpack_require__, 23955))).runBump,
    },
    changelog: {
        summary: 'print the section of a version, which is the text of its release',
        word: 'VERSION',
        options: [],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(256), __webpack_require__.e(5346), __webpack_require__.e(163), __webpack_require__.e(8018), __webpack_require__.e(8161), __webpack_require__.e(8581), __webpack_require__.e(2908), __webpack_require__.e(5971), __webpack_require__.e(2700), __webpack_require__.e(5285), __webpack_require__.e(8069)]).then(__webpack_require__.bind(__webpack_require__, 60029))).runChangelog,
    },
    gate: {
        summary: 'run the gates of lockstep.yaml: checks that must hold before anything is published',
        options: ['target', 'operator', 'gate', 'host', 'no-host', 'packages', 'no-record'],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(256), __webpack_require__.e(5346), __webpack_require__.e(163), __webpack_require__.e(8018), __webpack_require__.e(8161), __webpack_require__.e(8581), __webpack_require__.e(2908), __webpack_require__.e(5971), __webpack_require__.e(6026), __webpack_require__.e(3520), __webpack_require__.e(9055)]).then(__webpack_require__.bind(__webpack_require__, 93520))).runGate,
    },
    check: {
        summary: 'check versions, tag, CHANGELOG, manifests, built files and workflows against each other',
        options: ['target', 'source-only', 'packages', 'workflows', 'security'],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8018), __webpack_require__.e(2559)]).then(__webpack_require__.bind(__webpack_require__, 82559))).runCheck,
    },
    seal: {
        summary: 'hash the built files and write lockstep.seal.json',
        options: ['target', 'build', 'part', 'packages'],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(256), __webpack_require__.e(5346), __webpack_require__.e(163), __webpack_require__.e(8018), __webpack_require__.e(8161), __webpack_require__.e(8581), __webpack_require__.e(2908), __webpack_require__.e(5971), __webpack_require__.e(8155), __webpack_require__.e(6761), __webpack_require__.e(2700), __webpack_require__.e(1290)]).then(__webpack_require__.bind(__webpack_require__, 64358))).runSeal,
    },
    store: {
        summary: 'record the seal and store the sealed files where resolve-build finds them (in workflows)',
        options: ['target', 'operator', 'retention'],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(256), __webpack_require__.e(5346), __webpack_require__.e(163), __webpack_require__.e(8018), __webpack_require__.e(8161), __webpack_require__.e(8581), __webpack_require__.e(2908), __webpack_require__.e(5971), __webpack_require__.e(8155), __webpack_require__.e(6761), __webpack_require__.e(6026), __webpack_require__.e(6838), __webpack_require__.e(7074)]).then(__webpack_require__.bind(__webpack_require__, 27074))).runStore,
    },
    'resolve-build': {
        summary: 'find the build of the tag on its host, verify it, and put seal and files in their places',
        options: ['target', 'run'],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(256), __webpack_require__.e(5346), __webpack_require__.e(163), __webpack_require__.e(8018), __webpack_require__.e(8161), __webpack_require__.e(8581), __webpack_require__.e(2908), __webpack_require__.e(5971), __webpack_require__.e(8155), __webpack_require__.e(6761), __webpack_require__.e(6026), __webpack_require__.e(2700), __webpack_require__.e(6838), __webpack_require__.e(8221), __webpack_require__.e(7822)]).then(__webpack_require__.bind(__webpack_require__, 68221))).runResolveBuild,
    },
    rehearse: {
        summary: 'run the whole release against stand-ins on loopback and install from them',
        options: ['target', 'operator', 'packages'],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(256), __webpack_require__.e(5346), __webpack_require__.e(163), __webpack_require__.e(8018), __webpack_require__.e(8161), __webpack_require__.e(8581), __webpack_require__.e(2908), __webpack_require__.e(5971), __webpack_require__.e(8155), __webpack_require__.e(6761), __webpack_require__.e(6026), __webpack_require__.e(1160), __webpack_require__.e(2700), __webpack_require__.e(4969), __webpack_require__.e(6743), __webpack_require__.e(437), __webpack_require__.e(2589)]).then(__webpack_require__.bind(__webpack_require__, 22589))).runRehearse,
    },
    preflight: {
        summary: 'try every credential and ask every channel, publishing nothing',
        options: ['target', 'operator', 'channel', 'mode'],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(256), __webpack_require__.e(5346), __webpack_require__.e(163), __webpack_require__.e(8018), __webpack_require__.e(8161), __webpack_require__.e(8581), __webpack_require__.e(2908), __webpack_require__.e(5971), __webpack_require__.e(8155), __webpack_require__.e(6761), __webpack_require__.e(6026), __webpack_require__.e(1160), __webpack_require__.e(4669)]).then(__webpack_require__.bind(__webpack_require__, 54669))).runPreflight,
    },
    record: {
        summary: 'write the results of rehearse and preflight to the ledger (in workflows)',
        options: ['operator'],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(256), __webpack_require__.e(5346), __webpack_require__.e(163), __webpack_require__.e(8018), __webpack_require__.e(8161), __webpack_require__.e(8581), __webpack_require__.e(2908), __webpack_require__.e(5971), __webpack_require__.e(8155), __webpack_require__.e(6761), __webpack_require__.e(6026), __webpack_require__.e(3990)]).then(__webpack_require__.bind(__webpack_require__, 43990))).runRecord,
    },
    publish: {
        summary: 'publish what is sealed, or go on where an earlier run stopped',
        options: ['target', 'operator', 'skip-rehearsal', 'channel', 'phase', 'wait', 'take-over', 'anchor'],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(256), __webpack_require__.e(5346), __webpack_require__.e(163), __webpack_require__.e(8018), __webpack_require__.e(8161), __webpack_require__.e(8581), __webpack_require__.e(2908), __webpack_require__.e(5971), __webpack_require__.e(8155), __webpack_require__.e(6761), __webpack_require__.e(6026), __webpack_require__.e(1160), __webpack_require__.e(4969), __webpack_require__.e(6838), __webpack_require__.e(437), __webpack_require__.e(6914)]).then(__webpack_require__.bind(__webpack_require__, 56914))).runPublish,
    },
    install: {
        summary: 'install what the channels show, as a user would, and run it; reads no credential',
        options: ['target', 'operator', 'channel', 'no-record'],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(256), __webpack_require__.e(5346), __webpack_require__.e(163), __webpack_require__.e(8018), __webpack_require__.e(8161), __webpack_require__.e(8581), __webpack_require__.e(2908), __webpack_require__.e(5971), __webpack_require__.e(8155), __webpack_require__.e(6761), __webpack_require__.e(6026), __webpack_require__.e(1160), __webpack_require__.e(6743), __webpack_require__.e(3033)]).then(__webpack_require__.bind(__webpack_require__, 3033))).runInstall,
    },
    verify: {
        summary: 'download and compare every released artifact on every channel',
        options: ['target'],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(256), __webpack_require__.e(5346), __webpack_require__.e(163), __webpack_require__.e(8018), __webpack_require__.e(8161), __webpack_require__.e(8581), __webpack_require__.e(2908), __webpack_require__.e(5971), __webpack_require__.e(8155), __webpack_require__.e(6761), __webpack_require__.e(6026), __webpack_require__.e(1160), __webpack_require__.e(3713)]).then(__webpack_require__.bind(__webpack_require__, 73713))).runVerify,
    },
    sanity: {
        summary: 'install a release from its channels later on, run it, look at its licences and contents',
        options: ['target', 'channel', 'no-install', 'plan-file', 'commands', 'hours'],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(256), __webpack_require__.e(5346), __webpack_require__.e(163), __webpack_require__.e(8018), __webpack_require__.e(8161), __webpack_require__.e(8581), __webpack_require__.e(2908), __webpack_require__.e(5971), __webpack_require__.e(8155), __webpack_require__.e(6761), __webpack_require__.e(6026), __webpack_require__.e(6168), __webpack_require__.e(6743), __webpack_require__.e(1398)]).then(__webpack_require__.bind(__webpack_require__, 61398))).runSanity,
    },
    watch: {
        summary: 'look once at a release after it was made; with --report one issue shows what is wrong',
        options: ['target', 'operator', 'hours', 'report'],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(256), __webpack_require__.e(5346), __webpack_require__.e(163), __webpack_require__.e(8018), __webpack_require__.e(8161), __webpack_require__.e(8581), __webpack_require__.e(2908), __webpack_require__.e(5971), __webpack_require__.e(8155), __webpack_require__.e(6761), __webpack_require__.e(6026), __webpack_require__.e(1160), __webpack_require__.e(7708)]).then(__webpack_require__.bind(__webpack_require__, 47708))).runWatch,
    },
    status: {
        summary: 'say where the release stands and what to run next',
        options: ['target', 'anchor'],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(256), __webpack_require__.e(5346), __webpack_require__.e(163), __webpack_require__.e(8018), __webpack_require__.e(8161), __webpack_require__.e(8581), __webpack_require__.e(2908), __webpack_require__.e(5971), __webpack_require__.e(8155), __webpack_require__.e(6761), __webpack_require__.e(6026), __webpack_require__.e(1160), __webpack_require__.e(6168), __webpack_require__.e(4969), __webpack_require__.e(8744), __webpack_require__.e(945), __webpack_require__.e(1301)]).then(__webpack_require__.bind(__webpack_require__, 51301))).runStatus,
    },
    resume: {
        summary: 'do what status says is next, and nothing more',
        options: ['target', 'operator', 'wait', 'take-over', 'anchor', 'packages', 'yes', 'confirm'],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(256), __webpack_require__.e(5346), __webpack_require__.e(163), __webpack_require__.e(8018), __webpack_require__.e(8161), __webpack_require__.e(8581), __webpack_require__.e(2908), __webpack_require__.e(5971), __webpack_require__.e(8155), __webpack_require__.e(6761), __webpack_require__.e(6026), __webpack_require__.e(1160), __webpack_require__.e(6168), __webpack_require__.e(4969), __webpack_require__.e(8744), __webpack_require__.e(945), __webpack_require__.e(8112)]).then(__webpack_require__.bind(__webpack_require__, 38112))).runResume,
    },
    triage: {
        summary: 'say why jobs of a run failed, from their logs, while it is still going as well',
        word: 'RUN',
        options: [],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(256), __webpack_require__.e(5346), __webpack_require__.e(163), __webpack_require__.e(8018), __webpack_require__.e(8161), __webpack_require__.e(8581), __webpack_require__.e(2908), __webpack_require__.e(5971), __webpack_require__.e(8155), __webpack_require__.e(6761), __webpack_require__.e(6026), __webpack_require__.e(7324), __webpack_require__.e(140)]).then(__webpack_require__.bind(__webpack_require__, 81179))).runTriage,
    },
    blocker: {
        summary: 'open, list or close the issues of what a rerun cannot mend',
        word: 'open|list|close',
        options: ['target', 'reason', 'run', 'operator'],
        texts: {
            reason: 'what a person says of it: opens an issue about that, or is said when issues are closed',
            run: 'the run whose failed jobs are the evidence',
        },
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(256), __webpack_require__.e(5346), __webpack_require__.e(163), __webpack_require__.e(8018), __webpack_require__.e(8161), __webpack_require__.e(8581), __webpack_require__.e(2908), __webpack_require__.e(5971), __webpack_require__.e(8155), __webpack_require__.e(6761), __webpack_require__.e(6026), __webpack_require__.e(7324), __webpack_require__.e(7285), __webpack_require__.e(4438)]).then(__webpack_require__.bind(__webpack_require__, 48133))).runBlocker,
    },
    log: {
        summary: 'print the ledger of the release',
        options: ['target', 'anchor'],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(256), __webpack_require__.e(5346), __webpack_require__.e(163), __webpack_require__.e(8018), __webpack_require__.e(8161), __webpack_require__.e(8581), __webpack_require__.e(2908), __webpack_require__.e(5971), __webpack_require__.e(8155), __webpack_require__.e(6761), __webpack_require__.e(6026), __webpack_require__.e(141)]).then(__webpack_require__.bind(__webpack_require__, 40141))).runLog,
    },
    doctor: {
        summary: 'say what registries have to be told to trust this repository, and what keeps them from it',
        options: [],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(256), __webpack_require__.e(5346), __webpack_require__.e(163), __webpack_require__.e(8018), __webpack_require__.e(8161), __webpack_require__.e(8581), __webpack_require__.e(2908), __webpack_require__.e(5971), __webpack_require__.e(8155), __webpack_require__.e(6761), __webpack_require__.e(6026), __webpack_require__.e(6211), __webpack_require__.e(9321)]).then(__webpack_require__.bind(__webpack_require__, 42947))).runDoctor,
    },
    compare: {
        summary: 'say what differs between seals, SHA-512 manifests or addresses of one release',
        operands: 'SEAL|SHA512SUMS|FOLDER|URL…',
        options: ['policy'],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(256), __webpack_require__.e(5346), __webpack_require__.e(7526)]).then(__webpack_require__.bind(__webpack_require__, 97526))).runCompare,
    },
    sync: {
        summary: 'bring files such as workflows to many repositories, as a list says',
        word: 'LIST',
        options: ['apply', 'pull-request', 'force'],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(256), __webpack_require__.e(5346), __webpack_require__.e(163), __webpack_require__.e(8018), __webpack_require__.e(8581), __webpack_require__.e(8155), __webpack_require__.e(6026), __webpack_require__.e(9063)]).then(__webpack_require__.bind(__webpack_require__, 39063))).runSync,
    },
    announce: {
        summary: 'say that a release is complete: milestone, issues, pull requests, webhooks, each once',
        options: ['target', 'operator', 'anchor', 'again', 'security', 'advisory'],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(256), __webpack_require__.e(5346), __webpack_require__.e(163), __webpack_require__.e(8018), __webpack_require__.e(8161), __webpack_require__.e(8581), __webpack_require__.e(2908), __webpack_require__.e(5971), __webpack_require__.e(8155), __webpack_require__.e(6761), __webpack_require__.e(6026), __webpack_require__.e(2605)]).then(__webpack_require__.bind(__webpack_require__, 92605))).runAnnounce,
    },
    rollback: {
        summary: 'take a release back, channel by channel, as far as each one lets anybody; shows it first',
        options: [
            'target',
            'operator',
            'plan',
            'apply',
            'yes',
            'confirm',
            'unpublish',
            'reason',
            'take-over',
            'anchor',
        ],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(256), __webpack_require__.e(5346), __webpack_require__.e(163), __webpack_require__.e(8018), __webpack_require__.e(8161), __webpack_require__.e(8581), __webpack_require__.e(2908), __webpack_require__.e(5971), __webpack_require__.e(8155), __webpack_require__.e(6761), __webpack_require__.e(6026), __webpack_require__.e(1160), __webpack_require__.e(4969), __webpack_require__.e(1923)]).then(__webpack_require__.bind(__webpack_require__, 11923))).runRollback,
    },
    hotfix: {
        summary: 'make the branch for a hotfix from the tag of a release, with the patch version written',
        options: ['target', 'package', 'commit', 'push'],
        texts: {
            target: 'the tag that is mended (default: the last stable one before HEAD)',
            push: 'push the branch',
        },
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(256), __webpack_require__.e(5346), __webpack_require__.e(163), __webpack_require__.e(8018), __webpack_require__.e(8161), __webpack_require__.e(8581), __webpack_require__.e(2908), __webpack_require__.e(5971), __webpack_require__.e(8155), __webpack_require__.e(6761), __webpack_require__.e(2700), __webpack_require__.e(6168), __webpack_require__.e(8744), __webpack_require__.e(5285), __webpack_require__.e(7407), __webpack_require__.e(4041)]).then(__webpack_require__.bind(__webpack_require__, 4041))).runHotfix,
    },
    abandon: {
        summary: 'give the release up for good; its version is never published',
        options: ['target', 'operator', 'reason', 'undo'],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(256), __webpack_require__.e(5346), __webpack_require__.e(163), __webpack_require__.e(8018), __webpack_require__.e(8161), __webpack_require__.e(8581), __webpack_require__.e(2908), __webpack_require__.e(5971), __webpack_require__.e(8155), __webpack_require__.e(6761), __webpack_require__.e(6026), __webpack_require__.e(1160), __webpack_require__.e(4969), __webpack_require__.e(2478)]).then(__webpack_require__.bind(__webpack_require__, 32478))).runAbandon,
    },
};
/** Whether a word is a command. */
function isCommand(word) {
    return Object.hasOwn(commands, word);
}


/***/ }),

/***/ 36632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J6: () => (/* binding */ reportWithoutChannels),
/* harmony export */   X9: () => (/* binding */ anchored),
/* harmony export */   oC: () => (/* binding */ withoutWarnings)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7278);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5967);

/** What blocks, and what is only worth knowing, each in its order. */
function withoutWarnings(found) {
    const isWarning = ({ severity }) => severity === 'warning';
    return { problems: found.filter((each) => !isWarning(each)), warnings: found.filter(isWarning) };
}
/** The report of a command that asks no channel; warnings among what was found do not count against it. */
function reportWithoutChannels(command, found, sealed, next) {
    const { problems, warnings } = withoutWarnings(found);
    const bare = { command, ok: problems.length === 0, releases: [], channels: [], public: [], problems };
    const reported = sealed === undefined
        ? bare
        : (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .reportOn */ .Sb)(command, { seal: sealed.seal, channels: sealed.project.config.channels }, [], problems);
    const report = {
        ...reported,
        ...(warnings.length > 0 && { warnings }),
        ...(next !== undefined && { next }),
    };
    return { report, exit: (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .exitCodeOf */ .F)(problems.map(({ severity }) => severity)) };
}
/** A report that names the last entry of a ledger that others can read. */
function anchored(report, ledger) {
    const anchor = ledger.anchor?.();
    return anchor === undefined ? report : { ...report, anchor };
}


/***/ }),

/***/ 66923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ problemsOfError)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67197);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23240);

/** What an error that ended a command has to say; one without a code is our own. */
function problemsOfError(error) {
    if (error instanceof _lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .LockstepError */ .Cj)
        return error.problems;
    return [(0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .C)('INTERNAL', error instanceof Error ? (error.stack ?? error.message) : String(error))];
}


/***/ }),

/***/ 64829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ interruption)
/* harmony export */ });
/** A signal that is aborted when the operator, or a runner that cancels its job, asks this process to stop. */
function interruption() {
    const controller = new AbortController();
    const stop = () => {
        if (controller.signal.aborted)
            process.exit(130);
        process.stderr.write('stopping: nothing new is started, what is under way is awaited\n');
        controller.abort();
    };
    process.on('SIGINT', stop);
    process.on('SIGTERM', stop);
    return controller.signal;
}


/***/ }),

/***/ 37227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ knownSecrets)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50135);

const secretName = /(TOKEN|SECRET|PASSWORD|PASSWD|CREDENTIAL|_KEY|_PAT|WEBHOOK|WEBHOOK_URL)$/i;
/** A shorter value is a flag or a word that every log holds. */
const shortestSecret = 8;
/** What in an environment has the name of a secret; hidden in all output before anything is read. */
function knownSecrets(env) {
    return Object.entries(env).flatMap(([name, value = '']) => secretName.test(name) && value.trim().length >= shortestSecret ? [(0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .secretOf */ .OM)(name, value.trim())] : []);
}


/***/ }),

/***/ 40902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   KM: () => (/* binding */ tipsIn),
/* harmony export */   SR: () => (/* binding */ runIdOf),
/* harmony export */   US: () => (/* binding */ policyOf),
/* harmony export */   VV: () => (/* binding */ modeOf),
/* harmony export */   ZA: () => (/* binding */ hoursOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   e8: () => (/* binding */ retentionOf),
/* harmony export */   hU: () => (/* binding */ phaseOf),
/* harmony export */   pE: () => (/* binding */ waitOf),
/* harmony export */   sL: () => (/* binding */ asksHostOf),
/* harmony export */   x$: () => (/* binding */ anchorIn),
/* harmony export */   xJ: () => (/* binding */ severityOf)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67197);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39988);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50004);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73512);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70754);


function usage(message) {
    return (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('USAGE', message);
}
/**
 * Reads a text that is given or not.
 * @throws LockstepError `USAGE` for one that is empty.
 */
function textOf(value) {
    if (value === undefined)
        return undefined;
    if (typeof value !== 'string' || value.trim() === '')
        throw usage('an option was given an empty value');
    return value;
}
/**
 * Reads the phase of a release that is carried out.
 * @throws LockstepError `USAGE`.
 */
function phaseOf(text) {
    if (text === undefined)
        return undefined;
    const phase = _lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .phases */ .t.find((each) => each === text);
    if (phase === undefined)
        throw usage(`--phase takes ${_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .phases */ .t.join(', ')}, not “${String(text)}”`);
    return phase;
}
/**
 * Reads what a preflight is for.
 * @throws LockstepError `USAGE`.
 */
function modeOf(text) {
    if (text === undefined)
        return _options_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultOptions */ .K.mode;
    if (text === 'rehearsal' || text === 'live')
        return text;
    throw usage(`--mode takes rehearsal or live, not “${String(text)}”`);
}
/**
 * Reads how long an accepted version is waited for, in minutes.
 * @throws LockstepError `USAGE`.
 */
function waitOf(text) {
    if (text === undefined)
        return _options_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultWaitMinutes */ .E;
    const minutes = Number(text);
    if (!Number.isFinite(minutes) || minutes < 0 || minutes > 360)
        throw usage(`--wait takes minutes, from 0 to 360, not “${String(text)}”`);
    return minutes;
}
/**
 * Reads for how many hours after a release it is looked at.
 * @throws LockstepError `USAGE`.
 */
function hoursOf(text) {
    if (text === undefined)
        return _options_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultOptions */ .K.hours;
    const hours = Number(text);
    if (!Number.isFinite(hours) || hours < 0 || hours > 720)
        throw usage(`--hours takes hours, from 0 to 720, not “${String(text)}”`);
    return hours;
}
/** The lines of a text, without the empty ones. */
function linesOf(value) {
    const lines = typeof value === 'string' ? value.split('\n').map((line) => line.trim()) : [];
    return lines.filter((line) => line !== '');
}
/**
 * Reads an entry of a ledger.
 * @throws LockstepError `USAGE`.
 */
function anchorIn(value) {
    const text = textOf(value);
    if (text !== undefined && !(0,_lockstep_core__WEBPACK_IMPORTED_MODULE_3__/* .isAnchor */ .m4)(text))
        throw usage(`--anchor takes an entry as NUMBER:SHA256, not “${text}”`);
    return text;
}
/**
 * Reads entries of a ledger, as earlier jobs name them.
 * @throws LockstepError `USAGE`.
 */
function tipsIn(values) {
    for (const each of values)
        if (!(0,_lockstep_core__WEBPACK_IMPORTED_MODULE_3__/* .isAnchor */ .m4)(each))
            throw usage('the input “ledger-anchor” takes entries as NUMBER:SHA256, one a line');
    return values;
}
/**
 * Reads what a divergence means.
 * @throws LockstepError `USAGE`.
 */
function policyOf(text) {
    if (text === undefined)
        return _options_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultOptions */ .K.policy;
    if (text === 'block' || text === 'warn')
        return text;
    throw usage(`--policy takes block or warn, not “${String(text)}”`);
}
/**
 * Reads how bad a vulnerability is.
 * @throws LockstepError `USAGE`.
 */
function severityOf(text) {
    if (text === undefined)
        return undefined;
    const severity = _lockstep_core__WEBPACK_IMPORTED_MODULE_4__/* .severities */ .gO.find((each) => each === text);
    if (severity === undefined)
        throw usage(`--advisory takes ${_lockstep_core__WEBPACK_IMPORTED_MODULE_4__/* .severities */ .gO.join(', ')}, not “${String(text)}”`);
    return severity;
}
/**
 * Reads for how many days a build is kept.
 * @throws LockstepError `USAGE`.
 */
function retentionOf(text) {
    if (text === undefined)
        return undefined;
    const days = Number(text);
    if (!Number.isInteger(days) || days < 1 || days > 400)
        throw usage(`--retention takes days, from 1 to 400, not “${String(text)}”`);
    return days;
}
/**
 * Reads the id of a run.
 * @throws LockstepError `USAGE`.
 */
function runIdOf(value) {
    const text = textOf(value);
    if (text !== undefined && !/^[1-9][0-9]{0,18}$/.test(text))
        throw usage(`--run takes the number in the address of a run, not “${text}”`);
    return text;
}
/**
 * Reads which gates are run: undefined for all.
 * @throws LockstepError `USAGE`.
 */
function asksHostOf(host, others) {
    if (host && others)
        throw usage('--host and --no-host exclude each other');
    return host || others ? host : undefined;
}


/***/ }),

/***/ 70754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ defaultWaitMinutes),
/* harmony export */   K: () => (/* binding */ defaultOptions)
/* harmony export */ });
/** The default for `wait`: a registry's malware scan takes minutes, at times half an hour. */
const defaultWaitMinutes = 30;
const defaultOptions = {
    dir: '.',
    operands: [],
    json: false,
    build: false,
    storing: 'always',
    sourceOnly: false,
    workflows: false,
    trustedPublishing: false,
    security: false,
    yes: false,
    commit: false,
    tag: false,
    push: false,
    skipRehearsal: false,
    noRecord: false,
    undo: false,
    policy: 'block',
    mode: 'live',
    takeOver: false,
    again: false,
    noInstall: false,
    commands: [],
    hours: 0,
    report: false,
    apply: false,
    onlyPlans: false,
    unpublish: false,
    pullRequest: false,
    force: false,
    wait: defaultWaitMinutes,
};


/***/ }),

/***/ 17835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nd: () => (/* binding */ describeSide),
/* harmony export */   l$: () => (/* binding */ differenceRows),
/* harmony export */   pf: () => (/* binding */ comparisonLines)
/* harmony export */ });
/* harmony import */ var _lockstep_engine__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29399);
/* harmony import */ var _console_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94074);


/** One row for each difference: side, file, what. */
function differenceRows(differences) {
    return differences.map((each) => [each.side, each.file ?? 'the release', (0,_lockstep_engine__WEBPACK_IMPORTED_MODULE_0__/* .describeDifference */ .hF)(each)]);
}
/** What one side is. */
function describeSide({ kind, files, release, commit, build }) {
    const what = `${kind} of ${files} file${files === 1 ? '' : 's'}`;
    return release === undefined ? what : `${what}, ${release} at ${commit?.slice(0, 12)}, built by ${build}`;
}
/** The sides of a comparison, and what differs, for people. */
function comparisonLines(sink, sides, differences) {
    const groups = Map.groupBy(differences, ({ side, file }) => `${side}: ${file ?? 'the release'}`);
    return [
        ...sides.map((side) => `${(0,_console_log_js__WEBPACK_IMPORTED_MODULE_1__/* .paint */ .nI)(sink, 'bold', side.name)} (${describeSide(side)})`),
        ...[...groups].flatMap(([title, group]) => [
            `  ${(0,_console_log_js__WEBPACK_IMPORTED_MODULE_1__/* .paint */ .nI)(sink, 'red', 'differs')} ${title}`,
            ...group.map((each) => `    ${(0,_lockstep_engine__WEBPACK_IMPORTED_MODULE_0__/* .describeDifference */ .hF)(each)}`),
        ]),
    ];
}


/***/ }),

/***/ 94074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g$: () => (/* binding */ printable),
/* harmony export */   hM: () => (/* binding */ createLog),
/* harmony export */   nI: () => (/* binding */ paint)
/* harmony export */ });
const codes = { red: 31, green: 32, yellow: 33, dim: 2, bold: 1 };
/** Colours a text where the sink shows colours. */
function paint({ colour }, style, text) {
    return colour ? `\u001b[${codes[style]}m${text}\u001b[0m` : text;
}
/** A text without control characters: names and answers come from outside, and a terminal must not obey them. */
function printable(text) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed here
    return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '');
}
/** Progress, one line each, with secrets hidden. */
function createLog(sink, redact, verbose) {
    // Each line is marked, so that none of them can pass for an order to the runner of a workflow.
    const line = (mark, message) => {
        for (const each of redact(printable(message)).split('\n'))
            sink.write(`${mark} ${each}\n`);
    };
    return {
        info: (message) => line(paint(sink, 'dim', '·'), message),
        warn: (message) => line(paint(sink, 'yellow', '!'), message),
        debug: (message) => {
            if (verbose)
                line(paint(sink, 'dim', ' '), message);
        },
    };
}


/***/ }),

/***/ 30691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ explain),
/* harmony export */   p: () => (/* binding */ presentExplanation)
/* harmony export */ });
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47514);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67197);
/* harmony import */ var _lockstep_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5967);

// A code that is nearly right shares a word with the one that is meant; all of them fill a screen.
function unknownCode(wanted) {
    const words = wanted?.split('_') ?? [];
    const all = Object.keys(_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .catalogue */ .sW).sort();
    const alike = all.filter((code) => code.split('_').some((word) => words.includes(word)));
    const found = wanted === undefined ? 'explain needs a code' : `there is no code “${wanted}”`;
    const known = alike.length > 0 ? `alike are ${alike.join(', ')}` : `known are ${all.join(', ')}`;
    return (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)('USAGE', `${found}; ${known}`, { remedy: 'Name the code that a message begins with.' });
}
/**
 * Explains an error code.
 * @throws LockstepError `USAGE` when there is no such code.
 */
function explain(code) {
    const wanted = code?.toUpperCase();
    if (wanted === undefined || !(0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .isErrorCode */ .We)(wanted))
        throw unknownCode(wanted);
    const { title, meaning, remedy, rerun, severity } = (0,_lockstep_core__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0)(wanted);
    return { code: wanted, title, meaning, remedy, rerun, exit: _lockstep_core__WEBPACK_IMPORTED_MODULE_2__/* .exitCodes */ .h[severity] };
}
/** The same for people. */
function presentExplanation({ code, title, meaning, remedy, rerun, exit }) {
    const again = rerun
        ? 'Running the same command again can help.'
        : 'Running the same command again does not help.';
    return `${code}: ${title}\n\n${meaning}\n${remedy}\n${again}\nExit code ${exit}.\n`;
}


/***/ }),

/***/ 41155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ gateLines),
/* harmony export */   _: () => (/* binding */ tookOf)
/* harmony export */ });
/* harmony import */ var _console_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94074);

const styles = {
    passed: 'green',
    failed: 'red',
    'not run': 'dim',
    excepted: 'yellow',
};
/** How long a gate took, as people say it. */
function tookOf({ durationMs }) {
    const seconds = durationMs / 1000;
    if (seconds < 60)
        return `${seconds.toFixed(1)} s`;
    return `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}
/** A gate's result for people; the log only of one that failed. */
function gateLines(sink, result) {
    const { id, verdict, reason, log, required } = result;
    const shown = verdict === 'failed' || verdict === 'excepted' ? log : [];
    const took = verdict === 'not run' ? '' : (0,_console_log_js__WEBPACK_IMPORTED_MODULE_0__/* .paint */ .nI)(sink, 'dim', ` (${tookOf(result)})`);
    const optional = verdict === 'failed' && !required ? ' (it need not hold)' : '';
    return [
        `  ${(0,_console_log_js__WEBPACK_IMPORTED_MODULE_0__/* .paint */ .nI)(sink, styles[verdict], verdict.padEnd(8))} ${id}: ${reason}${optional}${took}`,
        ...shown.map((line) => `    | ${line}`),
    ];
}


/***/ }),

/***/ 44363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ present)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/core/src/errors/problem.js
var problem = __webpack_require__(23240);
;// CONCATENATED MODULE: ./packages/cli/src/output/checkpoint-lines.js
function line(name, text) {
    return text === undefined ? [] : [`  ${name.padEnd(10)} ${text}`];
}
function treeText({ branch, head, changed, remote }) {
    const where = `${branch ?? 'no branch'} at ${head?.slice(0, 12) ?? 'no commit'}`;
    const [first = '', ...more] = changed;
    const files = more.length === 0 ? first : `${first} and ${more.length} more`;
    return [where, changed.length === 0 ? 'clean' : `changed: ${files}`, remote].join(', ');
}
function tagText({ name, commit, isAnnotated, remote }) {
    const here = commit === undefined
        ? 'not here'
        : `${isAnnotated ? 'annotated' : 'not annotated'}, at ${commit.slice(0, 12)}`;
    return `${name}: ${here}; ${remote}`;
}
function runText(run) {
    if ('unknown' in run)
        return `not known: ${run.unknown}`;
    return `${run.conclusion ?? 'under way'}: ${run.url}`;
}
function checkText({ ok, at, run, summary }) {
    return `${ok ? 'passed' : 'failed'} at ${at} by ${run} (${summary})`;
}
function lastRunText({ lastRun, seal }) {
    if (lastRun === undefined)
        return seal === undefined ? undefined : 'none';
    return `${lastRun.run} by ${lastRun.operator} at ${lastRun.at}`;
}
function holderText({ heldBy }) {
    if (heldBy === undefined)
        return undefined;
    const until = heldBy.until === undefined ? '' : ` until ${heldBy.until} at the latest`;
    return `${heldBy.run} of ${heldBy.operator}${until}`;
}
/** Where a release stands, for people: a line for each thing that is known, or that could not be asked. */
function checkpointLines(checkpoint) {
    const { stage, target, commit, build, seal, ledger, tree, tag, dispatch } = checkpoint;
    const { lastBuild, lastPublish, lastRehearsal, lastPreflight, lastGates, unknown = [] } = checkpoint;
    return [
        `${target ?? 'no release'}: ${stage}`,
        ...line('tree', tree && treeText(tree)),
        ...line('tag', tag && tagText(tag)),
        ...line('commit', commit),
        ...line('build', build && `${build}, seal ${seal?.slice(0, 16)}`),
        ...line('build run', lastBuild && runText(lastBuild)),
        ...line('rehearsal', lastRehearsal && checkText(lastRehearsal)),
        ...line('preflight', lastPreflight && checkText(lastPreflight)),
        ...line('gates', lastGates && checkText(lastGates)),
        ...line('last publish run:', lastRunText(checkpoint)),
        ...line('which', lastPublish && runText(lastPublish)),
        ...line('held by', holderText(checkpoint)),
        ...line('ledger', ledger),
        ...line('dispatch', dispatch && `${dispatch.workflow} with ${dispatch.inputs}`),
        ...unknown.flatMap((each) => line('not asked:', each)),
    ];
}

// EXTERNAL MODULE: ./packages/cli/src/output/comparison.js
var comparison = __webpack_require__(17835);
// EXTERNAL MODULE: ./packages/cli/src/output/console-log.js
var console_log = __webpack_require__(94074);
// EXTERNAL MODULE: ./packages/cli/src/output/gate-lines.js
var gate_lines = __webpack_require__(41155);
// EXTERNAL MODULE: ./packages/cli/src/output/rollback-lines.js
var rollback_lines = __webpack_require__(44040);
// EXTERNAL MODULE: ./packages/cli/src/output/sync-lines.js
var sync_lines = __webpack_require__(77019);
// EXTERNAL MODULE: ./packages/cli/src/output/version-table.js
var version_table = __webpack_require__(12797);
;// CONCATENATED MODULE: ./packages/cli/src/output/present.js









const stateStyle = (state) => {
    switch (state) {
        case 'present':
            return 'green';
        case 'conflict':
        case 'burned':
        case 'rejected':
            return 'red';
        case 'planned':
        case 'yanked':
            return 'dim';
        default:
            return 'yellow';
    }
};
// What is no package has no version of its own.
function titleOf({ name, version }) {
    return version === '' ? name : `${name}@${version}`;
}
function channelLines(sink, { id, kind, artifacts }) {
    const titles = Map.groupBy(artifacts, titleOf);
    const rows = artifacts.map((artifact) => {
        const { file, state, sha256 } = artifact;
        const shown = (0,console_log/* paint */.nI)(sink, stateStyle(state), state.padEnd(9));
        const title = titleOf(artifact);
        const which = titles.get(title)?.length === 1 ? title : external_node_path_.posix.basename(file);
        return `  ${shown} ${which}  ${(0,console_log/* paint */.nI)(sink, 'dim', sha256.slice(0, 16))}`;
    });
    return [`${(0,console_log/* paint */.nI)(sink, 'bold', id)} (${kind})`, ...rows];
}
function installedLine({ client, package: name, version, file, failed, skipped, ran }) {
    const title = file ?? `${name}@${version}`;
    if (failed === true)
        return `  not installed by ${client}: ${title}`;
    if (skipped !== undefined)
        return `  not installed by ${client}: ${title}: ${skipped}`;
    const command = ran === undefined ? '' : `: ${ran.command} → ${ran.output || `exit ${ran.exit ?? 'none'}`}`;
    return `  installed by ${client}: ${title}${command}`;
}
function problemLines(sink, { code, message, where, remedy, severity }) {
    const mark = severity === 'warning' ? (0,console_log/* paint */.nI)(sink, 'yellow', `! ${code}`) : (0,console_log/* paint */.nI)(sink, 'red', `✗ ${code}`);
    const place = where === undefined ? '' : ` (${(0,problem/* formatWhere */.H)(where)})`;
    return [`${mark} ${message}${place}`, `  ${remedy}`];
}
function rollbackLines(rollback) {
    const lines = rollback.map(({ channel, phase, undo, how = 'nothing takes it back' }) => `  ${channel} ${phase}: ${undo} (${how})`);
    return lines.length === 0 ? [] : ['way back, should it be needed:', ...lines];
}
// What registries and packages say ends up in reports; neither a terminal nor a workflow's runner must obey it.
function withoutControls(report) {
    const clean = (_key, value) => typeof value === 'string' ? (0,console_log/* printable */.g$)(value).replaceAll('\n', '\n  | ') : value;
    return JSON.parse(JSON.stringify(report), clean);
}
/** A report for people. */
function present(sink, received) {
    const report = withoutControls(received);
    const problems = report.problems.flatMap((each) => problemLines(sink, each));
    const proofs = (report.proofs ?? []).map(({ channel, secret, strength, identity, reason }) => `  ${channel}: ${secret} ${strength}${identity === undefined ? '' : ` as ${identity}`} (${reason})`);
    const verdict = report.ok
        ? (0,console_log/* paint */.nI)(sink, 'green', `✓ ${report.command}: ok`)
        : (0,console_log/* paint */.nI)(sink, 'red', `✗ ${report.command}: ${report.problems.length} problem${report.problems.length === 1 ? '' : 's'}`);
    return [
        ...(report.checkpoint === undefined ? [] : checkpointLines(report.checkpoint)),
        ...report.channels.flatMap((channel) => channelLines(sink, channel)),
        ...(0,comparison/* comparisonLines */.pf)(sink, report.sides ?? [], report.differences ?? []),
        ...(report.installed ?? []).map(installedLine),
        ...(0,version_table/* versionLines */.Y)(sink, report.versions ?? []),
        ...(report.gates ?? []).flatMap((gate) => (0,gate_lines/* gateLines */.H)(sink, gate)),
        ...proofs,
        ...rollbackLines(report.rollback ?? []),
        ...(0,rollback_lines/* actionLines */.Q)(report.actions ?? []),
        ...(0,sync_lines/* syncLines */.r)(sink, report.repositories ?? []),
        ...(report.notes ?? []).map((note) => `  ${note}`),
        ...(report.warnings ?? []).flatMap((each) => problemLines(sink, each)),
        ...problems,
        verdict,
        ...(report.next === undefined ? [] : [`next: ${report.next}`]),
        '',
    ].join('\n');
}


/***/ }),

/***/ 44040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ actionRows),
/* harmony export */   Q: () => (/* binding */ actionLines)
/* harmony export */ });
/** The deeds of a rollback, for people: what each undoes, what stays, and what it takes. */
function actionLines(actions) {
    const lines = actions.flatMap(({ title, undoes, leaves, credential }) => [
        `  ${title} (with ${credential})`,
        `    no longer: ${undoes}`,
        `    stays: ${leaves}`,
    ]);
    return lines.length === 0 ? [] : ['rollback:', ...lines];
}
/** The same as rows of a table. */
function actionRows(actions) {
    return actions.map(({ channel, title, undoes, leaves, credential }) => [
        channel,
        title,
        undoes,
        leaves,
        credential,
    ]);
}


/***/ }),

/***/ 77019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ syncRows),
/* harmony export */   r: () => (/* binding */ syncLines)
/* harmony export */ });
/* harmony import */ var _console_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94074);

const styles = {
    'in sync': 'green',
    written: 'green',
    proposed: 'green',
    changed: 'yellow',
    edited: 'yellow',
    failed: 'red',
    skipped: 'dim',
};
const widest = Math.max(...Object.keys(styles).map(({ length }) => length));
function fileLines({ files }) {
    return files
        .filter(({ state }) => state !== 'same')
        .flatMap(({ file, state, reason, diff }) => [
        `    ${state}: ${file}${reason === undefined ? '' : ` (${reason})`}`,
        // Its lines come marked, so that none of them can pass for an order to a runner.
        ...(diff === undefined ? [] : [`  | ${diff.trimEnd()}`]),
    ]);
}
function head(sink, { title, state, branch, detail }) {
    const where = branch === undefined ? title : `${title} (${branch})`;
    return `  ${(0,_console_log_js__WEBPACK_IMPORTED_MODULE_0__/* .paint */ .nI)(sink, styles[state], state.padEnd(widest))}  ${where}${detail === undefined ? '' : `  ${detail}`}`;
}
/** What is to be done in each repository first, then how all of them stand. */
function syncLines(sink, repositories) {
    const details = repositories.flatMap((each) => {
        const lines = fileLines(each);
        return lines.length === 0 ? [] : [(0,_console_log_js__WEBPACK_IMPORTED_MODULE_0__/* .paint */ .nI)(sink, 'bold', each.title), ...lines];
    });
    return [...details, ...repositories.map((each) => head(sink, each))];
}
/** The same as rows: repository, branch, state, detail. */
function syncRows(repositories) {
    return repositories.map(({ title, branch = '', state, detail = '' }) => [title, branch, state, detail]);
}


/***/ }),

/***/ 12797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ versionRows),
/* harmony export */   Y: () => (/* binding */ versionLines)
/* harmony export */ });
/* harmony import */ var _console_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94074);

const styles = { right: 'green', wrong: 'red', 'its own': 'dim', unresolved: 'yellow' };
function placeOf({ file, line }) {
    return line === undefined ? file : `${file}:${line}`;
}
/** The table for people. */
function versionLines(sink, rows) {
    const [places, found] = [placeOf, (row) => row.found].map((cell) => Math.max(0, ...rows.map((row) => cell(row).length)));
    return rows.map((row) => {
        const { verdict, expected, why = '' } = row;
        const wanted = verdict === 'wrong' ? `expected ${expected}` : why;
        const cells = [(0,_console_log_js__WEBPACK_IMPORTED_MODULE_0__/* .paint */ .nI)(sink, styles[verdict], verdict.padEnd(10)), placeOf(row).padEnd(places ?? 0)];
        return `  ${[...cells, row.found.padEnd(found ?? 0), wanted].join('  ').trimEnd()}`;
    });
}
/** The table for the summary of a job. */
function versionRows(rows) {
    return rows.map((row) => [placeOf(row), row.package, row.found, row.expected, row.verdict, row.why ?? '']);
}


/***/ }),

/***/ 38121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ runCommandByName),
/* harmony export */   g: () => (/* binding */ failureOf)
/* harmony export */ });
/* harmony import */ var _commands_reports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36632);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16420);
/* harmony import */ var _error_problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66923);



/** A report for an error that ended a command. */
function failureOf(command, error) {
    return (0,_commands_reports_js__WEBPACK_IMPORTED_MODULE_0__/* .reportWithoutChannels */ .J6)(command, (0,_error_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .problemsOfError */ .S)(error));
}
/** Runs one command to its report; it never throws. */
async function runCommandByName(command, options, world) {
    try {
        const run = await _commands_js__WEBPACK_IMPORTED_MODULE_2__/* .commands */ .Pi[command].load();
        return await run(options, world);
    }
    catch (error) {
        return failureOf(command, error);
    }
}


/***/ }),

/***/ 95824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cx: () => (/* binding */ startAnew),
  Ke: () => (/* binding */ startClean),
  I: () => (/* binding */ startingProcess),
  Jx: () => (/* binding */ startsAnew)
});

// EXTERNAL MODULE: ./packages/hosts/src/environment.js
var environment = __webpack_require__(58476);
;// CONCATENATED MODULE: ./packages/cli/src/scrub.js

// What commands that run other people's code still need to know of their surroundings; none of it is a secret. The
// folders and files of clients tell which registries this machine uses; the children get none of them.
const kept = new Set([
    'HOME',
    'USER',
    'LOGNAME',
    'USERNAME',
    'USERPROFILE',
    'LOCALAPPDATA',
    'XDG_STATE_HOME',
    'XDG_CONFIG_HOME',
    'CARGO_HOME',
    'PIP_CONFIG_FILE',
    'npm_config_userconfig',
    'NPM_CONFIG_USERCONFIG',
    'TMPDIR',
    'TEMP',
    'TMP',
    'PWD',
    'LOCKSTEP_CLEAN',
    'LOCKSTEP_DEBUG',
    'RUNNER_DEBUG',
    'RUNNER_TEMP',
    'GITHUB_ACTIONS',
    'GITEA_ACTIONS',
    'GITHUB_ACTOR',
    'GITHUB_TRIGGERING_ACTOR',
    'GITHUB_SERVER_URL',
    'GITHUB_API_URL',
    'GITHUB_REPOSITORY',
    'GITHUB_RUN_ID',
    'GITHUB_RUN_ATTEMPT',
    'GITHUB_WORKFLOW',
    'GITHUB_WORKFLOW_REF',
    'GITHUB_WORKSPACE',
    'GITHUB_SHA',
    'GITHUB_REF',
    'GITHUB_REF_NAME',
    'GITHUB_JOB',
    'GITHUB_OUTPUT',
    'GITHUB_STEP_SUMMARY',
    'GITHUB_STATE',
]);
/** The environment of a process that may run builds and packages. */
function cleanEnvironment(env, alsoKept = []) {
    const own = Object.entries(env).filter((entry) => (kept.has(entry[0]) || alsoKept.includes(entry[0])) && entry[1] !== undefined);
    return { ...(0,environment/* allowListed */.n)(env), ...Object.fromEntries(own) };
}
/** Whether an environment holds nothing that such a process must not have. */
function isClean(env, alsoKept = []) {
    const clean = cleanEnvironment(env, alsoKept);
    return Object.keys(env).every((name) => Object.hasOwn(clean, name));
}

;// CONCATENATED MODULE: ./packages/cli/src/start-clean.js

/** What runs builds or packages, whose code could read the environment of its ancestors. Gates see to it themselves. */
const running = new Set(['rehearse', 'seal', 'install', 'sanity']);
/**
 * This process, about to run a command.
 * @param alsoKept variables that the entry point itself needs, none of them a secret.
 */
function startingProcess(command, env, alsoKept = []) {
    return {
        command,
        env,
        execPath: process.execPath,
        execArgv: process.execArgv,
        args: process.argv.slice(1),
        alsoKept,
        execve: process.platform === 'win32'
            ? undefined
            : (file, others, environment) => process.execve?.(file, others, environment),
    };
}
/** Whether there is something secret around a process, and the system can replace it. */
function startsAnew({ env, alsoKept = [], execve, }) {
    return execve !== undefined && env.LOCKSTEP_CLEAN !== '1' && !isClean(env, alsoKept);
}
/**
 * Starts the process anew without secrets in its environment; it goes on only where there are none, or where the system
 * cannot replace a process.
 *
 * Emptying `process.env` would not do: /proc keeps showing what a process was started with.
 */
function startAnew(starting) {
    if (!startsAnew(starting))
        return;
    const { env, execPath, execArgv, args, alsoKept = [], execve } = starting;
    const quiet = execArgv.includes('--no-warnings') ? [] : ['--disable-warning=ExperimentalWarning'];
    execve?.(execPath, [execPath, ...quiet, ...execArgv, ...args], {
        ...cleanEnvironment(env, alsoKept),
        LOCKSTEP_CLEAN: '1',
    });
}
/** Starts the process anew without secrets in its environment, if it is going to run other people's code. */
function startClean({ command, ...starting }) {
    if (running.has(command))
        startAnew(starting);
}


/***/ }),

/***/ 73512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z6: () => (/* binding */ advisoryFor),
/* harmony export */   gO: () => (/* binding */ severities),
/* harmony export */   ll: () => (/* binding */ draftAdvisory),
/* harmony export */   tw: () => (/* binding */ advisorySteps),
/* harmony export */   v1: () => (/* binding */ isUnwritten)
/* harmony export */ });
/** How bad a vulnerability is, in the hosts' words. */
const severities = ['critical', 'high', 'medium', 'low'];
/** The package registries by the names that the advisory database gives them (GitHub REST API, “Create a repository security advisory”). */
const ecosystems = { npm: 'npm', pypi: 'pip', crates: 'rust', go: 'go' };
// Part of the description. Anybody can send one with it as a private report, so that those do not count.
function markOf(tag) {
    return `<!-- lockstep-release: ${encodeURIComponent(tag)} -->`;
}
function advised({ ecosystem, name, version }) {
    return {
        ecosystem: ecosystems[ecosystem] ?? 'other',
        name,
        vulnerable: `< ${version}`,
        patched: version,
    };
}
/** A draft for the maintainers to fill in; it names the release, the packages and nothing of the vulnerability. */
function draftAdvisory(tag, severity, packages) {
    return {
        summary: `Security release ${tag}`,
        description: `${markOf(tag)}\n### Impact\n\n_What can happen, and to whom._\n\n### Patches\n\nMended in ${tag}.\n\n### Workarounds\n\n_None known._`,
        severity,
        packages: packages.map(advised),
    };
}
const openStates = ['draft', 'published'];
/**
 * The advisory that was drafted for a release, the newest if somebody made another. What was closed or withdrawn, a person
 * has decided on.
 */
function advisoryFor(tag, all) {
    const mark = markOf(tag);
    return all.find(({ description, state, isReport }) => !isReport && openStates.includes(state) && description.includes(mark));
}
/** Whether a draft still says what it was made with: nobody wrote down yet what it is about. */
function isUnwritten({ description }) {
    return description.includes('_What can happen, and to whom._');
}
/** What a person does where the host has no advisories, or does not show them to us. */
function advisorySteps(tag, web, stage) {
    return stage === 'draft'
        ? `open ${web}/security/advisories/new where the server has it, and name ${tag} as the patched version; else prepare the text in private`
        : `publish the advisory that names ${tag} on ${web}/security/advisories where the server has it; else publish its text as an issue or a page, and request an identifier for it`;
}


/***/ }),

/***/ 29963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P5: () => (/* binding */ createDigest),
/* harmony export */   h2: () => (/* binding */ sha512FromSri),
/* harmony export */   kB: () => (/* binding */ toSri),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   vR: () => (/* binding */ compareDigests)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** Starts a digest of bytes that are not in memory at once. */
function createDigest() {
    const sha256 = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const sha512 = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha512');
    let size = 0;
    return {
        update(chunk) {
            sha256.update(chunk);
            sha512.update(chunk);
            size += chunk.length;
        },
        end: () => ({ sha256: sha256.digest('hex'), sha512: sha512.digest('hex'), size }),
    };
}
/** The digest of bytes in memory. */
function digestOf(bytes) {
    const digest = createDigest();
    digest.update(bytes);
    return digest.end();
}
/**
 * Compares what was sealed with what a channel says it holds.
 *
 * A size alone never proves equality, but another size proves a difference; without a hash in common the two are
 * incomparable, and the caller has to download and hash.
 */
function compareDigests(sealed, seen) {
    if (seen === undefined)
        return 'incomparable';
    if (seen.size !== undefined && seen.size !== sealed.size)
        return 'different';
    const hashes = ['sha256', 'sha512'].filter((hash) => seen[hash] !== undefined);
    if (hashes.some((hash) => seen[hash]?.toLowerCase() !== sealed[hash]))
        return 'different';
    return hashes.length > 0 ? 'equal' : 'incomparable';
}
// 64 bytes in base64 are 86 characters and two of padding; options after "?" are allowed and carry no meaning.
const sha512Hash = /^sha512-([A-Za-z0-9+/]{86}==)(?:\?[\x21-\x7e]*)?$/;
/** Writes a sha512 (lower-case hex) as W3C Subresource Integrity, the form of npm's `dist.integrity`. */
function toSri(sha512) {
    return `sha512-${Buffer.from(sha512, 'hex').toString('base64')}`;
}
/**
 * Reads the sha512 (lower-case hex) out of Subresource Integrity metadata, which may list several hashes.
 *
 * The specification lets any one of several sha512 hashes match. Two different ones prove nothing about which bytes
 * are meant, so they, like a text without a well-formed sha512, give `undefined`.
 */
function sha512FromSri(text) {
    const hashes = text
        .trim()
        .split(/\s+/)
        .map((hash) => sha512Hash.exec(hash)?.[1])
        .filter((base64) => base64 !== undefined)
        .map((base64) => Buffer.from(base64, 'base64').toString('hex'));
    return new Set(hashes).size === 1 ? hashes[0] : undefined;
}


/***/ }),

/***/ 50004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zj: () => (/* binding */ assertAnchored),
/* harmony export */   dI: () => (/* binding */ anchorOf),
/* harmony export */   er: () => (/* binding */ tipProblems),
/* harmony export */   gF: () => (/* binding */ anchorProblems),
/* harmony export */   m4: () => (/* binding */ isAnchor)
/* harmony export */ });
/* harmony import */ var _errors_lockstep_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67197);
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23240);


const anchorForm = /^([1-9][0-9]{0,8}):([0-9a-f]{64})$/;
/** An entry by its place and hash: whoever knows it can tell later whether the ledger was rewritten. */
function anchorOf({ sequence, hash }) {
    return `${sequence}:${hash}`;
}
/** Whether a text names an entry as `anchorOf` does. */
function isAnchor(text) {
    return anchorForm.test(text);
}
/**
 * What is wrong with a chain that lacks an entry which was there once: it was rewound, rewritten, or forked before it.
 * @param source where the anchor was kept, for people.
 */
function anchorProblems(chain, anchor, source) {
    const [, sequence = '', hash = ''] = anchorForm.exec(anchor) ?? [];
    if (chain[Number(sequence) - 1]?.hash === hash)
        return [];
    const now = chain.length === 0 ? 'the ledger is empty' : `the ledger has ${chain.length} entries`;
    const message = `${source} names entry ${anchor.slice(0, 24)}…, and ${now} without it`;
    return [(0,_errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .C)('LEDGER_TAMPERED', message)];
}
/**
 * Refuses a chain that lacks an entry which was there once.
 * @throws LockstepError `LEDGER_TAMPERED`.
 */
function assertAnchored(chain, anchor, source) {
    (0,_errors_lockstep_error_js__WEBPACK_IMPORTED_MODULE_1__/* .throwAll */ .Kx)(anchorProblems(chain, anchor, source));
}
/**
 * What is wrong with a chain that lacks what a job of this very run wrote: one that is only shorter may have been read
 * before the server showed the rest, and may be read again.
 * @param source who named the entry, for people.
 */
function tipProblems(chain, anchor, source) {
    const sequence = Number(anchorForm.exec(anchor)?.[1]);
    if (chain.length >= sequence)
        return anchorProblems(chain, anchor, source);
    const message = `${source} names entry ${sequence}, and the ledger has ${chain.length} yet`;
    return [(0,_errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .C)('LEDGER_BEHIND', message)];
}


/***/ }),

/***/ 7278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sb: () => (/* binding */ reportOn),
/* harmony export */   TX: () => (/* binding */ publicOf),
/* harmony export */   y8: () => (/* binding */ publishingExit),
/* harmony export */   zO: () => (/* binding */ reportChannels)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29963);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5967);


/**
 * The exit code of a command that may have published.
 *
 * `blocked` promises that nothing of the release is public through us, `incomplete` that something may be.
 */
function publishingExit(problems, touched) {
    const code = (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodeOf */ .F)(problems.map(({ severity }) => severity));
    if (code === _outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .h.blocked && touched)
        return _outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .h.incomplete;
    if (code === _outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .h.incomplete && !touched)
        return _outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .h.blocked;
    return code;
}
// Only what is shown to be the sealed bytes may be called present.
function stateOf({ target, observed }, conflicts) {
    if (conflicts.has(`${target.channel} ${target.title}`))
        return 'conflict';
    if (observed.state !== 'present')
        return observed.state;
    switch ((0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .compareDigests */ .vR)(target.artifact.digest, observed.digest)) {
        case 'equal':
            return observed.yanked ? 'yanked' : 'present';
        case 'different':
            return 'conflict';
        case 'incomparable':
            return 'unknown';
    }
}
// What follows from the seal, such as a release or a formula, shows once it was looked at; a channel that only names
// files in a document of its own shows that document in their place.
function shownOn(id, seal, sightings) {
    const own = sightings.filter(({ target }) => target.channel === id);
    const sealed = seal.artifacts.filter((artifact) => artifact.channels.includes(id));
    const files = new Set(sealed.map(({ file }) => file));
    const areNamed = own.length > 0 && !own.some(({ target }) => files.has(target.artifact.file));
    return [
        ...(areNamed ? [] : sealed).map((artifact) => ({
            artifact,
            title: artifact.file,
            sighting: own.find(({ target }) => target.artifact.file === artifact.file),
        })),
        ...own
            .filter(({ target }) => !files.has(target.artifact.file))
            .map((sighting) => ({
            artifact: sighting.target.artifact,
            title: sighting.target.title,
            sighting,
        })),
    ];
}
/** The channels of a seal with what was seen on them. */
function reportChannels(channels, seal, sightings, problems = []) {
    const conflicts = new Set(problems.filter(({ code }) => code === 'DIGEST_CONFLICT').map(({ where }) => where?.target));
    return channels.map(({ id, kind }) => ({
        id,
        kind,
        artifacts: shownOn(id, seal, sightings).map(({ artifact, title, sighting }) => ({
            name: artifact.package?.name ?? title,
            version: artifact.package?.version ?? '',
            file: artifact.file,
            state: sighting === undefined ? 'planned' : stateOf(sighting, conflicts),
            sha256: artifact.digest.sha256,
        })),
    }));
}
/** What is public of a report's channels. */
function publicOf(channels) {
    return channels.flatMap(({ id, artifacts }) => artifacts
        .filter(({ state }) => state === 'present' || state === 'yanked')
        .map(({ name, version, file }) => ({ channel: id, name, version, file })));
}
/** What a command reports of a seal, from what was seen on its channels. */
function reportOn(command, { seal, channels, }, sightings, problems) {
    const reported = reportChannels(channels, seal, sightings, problems);
    return {
        command,
        ok: problems.length === 0,
        releases: seal.releases,
        channels: reported,
        public: publicOf(reported),
        problems,
    };
}


/***/ }),

/***/ 29399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R1: () => (/* binding */ differing),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   Tj: () => (/* binding */ fieldDifferences),
/* harmony export */   hF: () => (/* binding */ describeDifference)
/* harmony export */ });
const longestValue = 200;
/** A value as differences show it: on one line, without control characters, and not endless. */
function shown(text) {
    const line = text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, (character) => {
        return `\\u{${character.codePointAt(0)?.toString(16)}}`;
    });
    return line.length > longestValue ? `${line.slice(0, longestValue)}…` : line;
}
/** Differences between two maps of fields, in the order of the first and then of the other. */
function fieldDifferences(aspect, first, other) {
    return [...new Set([...first.keys(), ...other.keys()])]
        .filter((key) => first.get(key) !== other.get(key))
        .map((key) => differing(aspect, first.get(key), other.get(key), { key }));
}
/** One difference, with its values made fit to be shown. */
function differing(aspect, first, other, place = {}) {
    return {
        aspect,
        ...(place.entry !== undefined && { entry: shown(place.entry) }),
        ...(place.key !== undefined && { key: shown(place.key) }),
        ...(first !== undefined && { first: shown(first) }),
        ...(other !== undefined && { other: shown(other) }),
    };
}
// Beside an entry that is there or not, “entry” says nothing, as “header” does not beside the name of a field.
function subjectOf({ aspect, entry, key }) {
    const what = key ?? (aspect === 'entry' ? undefined : aspect);
    return [entry, what].filter((part) => part !== undefined).join(': ');
}
/** A difference as one line of text, without the file. */
function describeDifference(difference) {
    const { first, other } = difference;
    const subject = subjectOf(difference);
    if (first === undefined && other === undefined)
        return subject;
    if (first === undefined)
        return `${subject}: only on the other side: ${other}`;
    if (other === undefined)
        return `${subject}: only on the first side: ${first}`;
    return `${subject}: ${first} → ${other}`;
}


/***/ }),

/***/ 58476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ withoutCredential),
/* harmony export */   n: () => (/* binding */ allowListed)
/* harmony export */ });
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
const isAddress = (name) => mirrors.includes(name) || /^CARGO_REGISTRIES_[A-Z0-9_]+_INDEX$/.test(name);
/**
 * An address, or several, without user name and password.
 *
 * Undefined when there may be a secret left: a query, a fragment, or an `@` elsewhere.
 */
function withoutCredential(address) {
    const bare = address.replace(/:\/\/[^\s/?#,|]*@/g, '://');
    return /[@?#]/.test(bare) ? undefined : bare;
}
// npm takes its variables in any case, and the last one counts: in one spelling, nobody can set it twice.
function spelling(name) {
    return /^npm_config_(registry|cafile)$/i.test(name) ? name.toLowerCase() : name;
}
function permitted(name, value) {
    if (asItIs.has(name))
        return value;
    if (isAddress(name))
        return withoutCredential(value);
    // User name and password of a proxy stand before an @, with or without a scheme in front.
    return proxies.includes(name) && !value.includes('@') ? value : undefined;
}
/**
 * The part of an environment that children may see: no tokens, no `LD_*`, no proxy with a credential.
 *
 * A mirror with a credential is named without it: the public registry in its place could hold other packages.
 */
function allowListed(env) {
    const kept = Object.entries(env).flatMap(([name, value]) => {
        const own = spelling(name);
        const shown = value === undefined ? undefined : permitted(own, value);
        return shown === undefined ? [] : [[own, shown]];
    });
    return Object.fromEntries(kept);
}


/***/ })

};
