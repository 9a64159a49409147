/** Something that no committed file may contain. */
export interface Taboo {
  readonly what: string;
  readonly pattern: RegExp;
  /** The only files that may. */
  readonly except?: RegExp;
}

// Names are put together here, so that this file does not contain what it forbids.
const registryHosts = [
  ['npmjs', 'org'],
  ['npmjs', 'com'],
  ['yarnpkg', 'com'],
  ['pypi', 'org'],
  [`python${'hosted'}`, 'org'],
  ['(?:static|index)', 'crates', 'io'],
].map((parts) => parts.join('\\.'));

const unfinished = [
  ['TO', 'DO'],
  ['FIX', 'ME'],
].map((parts) => parts.join(''));

const personalFolders = ['root', 'work', 'home/(?!runner\\b)[a-z]\\w*', 'Users/[A-Za-z]\\w*'];

export const taboos: readonly Taboo[] = [
  {
    what: 'the host name of a registry',
    pattern: new RegExp(`\\b(?:${registryHosts.join('|')})\\b`),
    except: /^packages\/channels\/src\/endpoints\.ts$/,
  },
  { what: 'a path of one machine', pattern: new RegExp(`(?<![\\w.}])/(?:${personalFolders.join('|')})/`) },
  { what: 'an unfinished thought', pattern: new RegExp(`\\b(?:${unfinished.join('|')})\\b`) },
];

/** Lines of a file that hold what it must not, as `file:line what`. */
export function taboosIn(path: string, text: string): readonly string[] {
  return taboos
    .filter(({ except }) => except?.test(path) !== true)
    .flatMap(({ what, pattern }) =>
      text.split('\n').flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1} ${what}`] : [])),
    );
}
