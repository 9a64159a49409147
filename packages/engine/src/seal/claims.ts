import {
  type ConfiguredChannel,
  type Locate,
  type PackageSource,
  type Problem,
  problem,
  whereOf,
} from '@lockstep/core';

/** A built file with the channels that claim it. */
export interface Claim {
  readonly file: string;
  readonly channels: readonly string[];
}

export interface Claims {
  readonly claims: readonly Claim[];
  readonly problems: readonly Problem[];
}

const artifactName = /\.(tgz|tar\.gz|whl|crate|zip)$/;

interface Match {
  readonly channel: string;
  readonly index: number;
  readonly pattern: string;
  readonly files: readonly string[];
}

async function match(source: PackageSource, { id, settings }: ConfiguredChannel): Promise<readonly Match[]> {
  const all = settings.artifacts.map(async (pattern, index) => ({
    channel: id,
    index,
    pattern,
    files: await source.glob(pattern),
  }));
  return Promise.all(all);
}

function emptyPattern({ channel, index, pattern }: Match, locate: Locate): Problem {
  return problem('CONFIG_GLOB_EMPTY', `channels.${channel}: “${pattern}” matches no file`, {
    where: whereOf(['channels', channel, 'artifacts', index], locate),
  });
}

function folderOf(file: string): string {
  return file.slice(0, file.lastIndexOf('/') + 1);
}

/** Built files beside the claimed ones that no channel takes. */
async function unclaimed(
  source: PackageSource,
  claimed: ReadonlySet<string>,
  locate: Locate,
): Promise<readonly Problem[]> {
  const folders = [...new Set([...claimed].map(folderOf))];
  const files = (await Promise.all(folders.map((folder) => source.glob(`${folder}*`)))).flat();
  return files
    .filter((file) => artifactName.test(file) && !claimed.has(file))
    .map((file) =>
      problem('ARTIFACT_UNCLAIMED', `no channel claims ${file}`, {
        where: { ...whereOf(['channels'], locate), target: file },
      }),
    );
}

// A job of a matrix build makes some of the files; one that made none has nothing to seal.
function emptyPatterns(
  matches: readonly Match[],
  mustMatch: 'every' | 'some',
  locate: Locate,
): readonly Problem[] {
  const empty = matches.filter(({ files }) => files.length === 0);
  return mustMatch === 'some' && empty.length < matches.length
    ? []
    : empty.map((each) => emptyPattern(each, locate));
}

/**
 * Finds the files that the channels' patterns name.
 * @param mustMatch whether every pattern must match a file, or some pattern.
 */
export async function findClaims(
  channels: readonly ConfiguredChannel[],
  source: PackageSource,
  locate: Locate,
  mustMatch: 'every' | 'some' = 'every',
): Promise<Claims> {
  const matches = (await Promise.all(channels.map((channel) => match(source, channel)))).flat();
  const claims = new Map<string, Set<string>>();
  for (const { channel, files } of matches)
    for (const file of files) claims.set(file, (claims.get(file) ?? new Set()).add(channel));
  const empty = emptyPatterns(matches, mustMatch, locate);
  const sorted = [...claims].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    claims: sorted.map(([file, ids]) => ({ file, channels: [...ids].sort() })),
    problems: [...empty, ...(await unclaimed(source, new Set(claims.keys()), locate))],
  };
}
