/** A kind of line that tells why a job failed. */
export interface TellingPattern {
  /** Who speaks. */
  readonly name: string;
  /** Whether such a line only says that something failed, and others say what. */
  readonly isFaint?: boolean;
  isTelling(text: string): boolean;
}

const by = (name: string, ...patterns: readonly RegExp[]): TellingPattern => ({
  name,
  isTelling: (text) => patterns.some((pattern) => pattern.test(text)),
});

// Every expression is anchored, or looks for a fixed text; repetitions are bounded or of one class: lines are hostile.
const clear: readonly TellingPattern[] = [
  by('lockstep', /^\s*✗ [A-Z][A-Z0-9_]{2,60}\b/),
  by('npm', /^npm (?:ERR!|error)(?: |$)/, /\bERR_PNPM_[A-Z_]{2,}/),
  by('pip', /^\s*ERROR: /),
  by('twine', /^\s*(?:HTTPError|InvalidDistribution|UploadToDeprecatedPyPIDetected): /),
  by('cargo', /^\s*error(?:\[E\d{4}\])?: /),
  by('Python', /^\s*(?:[A-Za-z_][\w.]{0,100})?(?:Error|Exception)(?:: |$)/, /^E {3,8}\S/),
  by('pytest', /^(?:FAILED|ERROR) \S+::/, /^=+ .{0,80}\b\d+ failed\b/),
  by('Jest', /^\s*● \S/, /^\s*FAIL\s+\S+\.[cm]?[jt]sx?\b/),
  by('Go', /^\s*--- FAIL: /, /^FAIL {2}\S/, /^panic: /, /^\S+\.go:\d+:\d+: /),
  by('Rust', /^test \S.{0,300} \.\.\. FAILED$/, /^thread '.{0,200}' (?:\(\d+\) )?panicked at /),
  by('TAP', /^\s*not ok \d+/),
  by('a compiler', /^.{1,300}?:\d+(?::\d+)?: (?:fatal )?error\b/, /: error (?:TS|CS|C|LNK)\d+: /),
  by('a linker', /\bundefined reference to /, /^(?:\S*\/)?ld(?:\.lld)?: /, /^collect2: error/),
  by('make', /^g?make(?:\[\d+\])?: \*\*\* /),
  by('git', /^fatal: /, /^ ! \[(?:remote )?rejected\]/),
  by(
    'memory',
    /\bheap out of memory\b|\bOut of memory\b|\bOOMKilled\b|\bCannot allocate memory\b/i,
    /\bsignal: 9, SIGKILL\b|\bexit (?:code|status) 137\b/,
  ),
  by('time', /\bexceeded the maximum execution time\b|\btimed out after \d/i, /The operation was cancell?ed/),
  by('disk', /\bNo space left on device\b|\bENOSPC\b|\bDisk quota exceeded\b/i),
  by(
    'network',
    /\b(?:ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENOTFOUND|EAI_AGAIN)\b/,
    /\bCould not resolve host\b|\bname resolution\b|\bConnection (?:refused|reset|timed out)\b/i,
  ),
  by('the server', /\b(?:HTTP|status|code)[ :/]{0,3}(?:\d\.\d )?(?:401|403|409|429)\b/i),
];

const faint: readonly TellingPattern[] = [
  by('the runner', /^##\[error\]|^::error\b/),
  by('an exit code', /\b(?:exit|exited with) code:? [1-9]\d*\b/i, /\bexitcode '[1-9]\d*': failure/),
  by('somebody', /^\s*(?:\S{1,40}: )?(?:fatal|error|failed|failure)\b[:!]/i),
].map((each) => ({ ...each, isFaint: true }));

/** Lines that tell why a job failed, as common tools print them; clear ones first. */
export const builtInPatterns: readonly TellingPattern[] = [...clear, ...faint];

// The runner marks what a tool said; it is still the tool that speaks.
const mark = /^(?:##\[error\]|::error(?: [^:]{0,300})?::)/;

/** The first pattern that a line fits. */
export function patternOf(text: string, patterns: readonly TellingPattern[]): TellingPattern | undefined {
  const bare = text.replace(mark, '');
  const said = bare === text ? undefined : patterns.find((each) => !each.isFaint && each.isTelling(bare));
  return said ?? patterns.find((each) => each.isTelling(text));
}
