import type { ChannelKind, ChannelSettings, Surroundings } from '../channel.ts';
import { LockstepError, throwAll } from '../errors/lockstep-error.ts';
import { type Problem, problem } from '../errors/problem.ts';
import { isRecord } from '../record.ts';
import {
  type Config,
  type ConfiguredChannel,
  channelId,
  channelSettings,
  documentSchema,
  trialsOf,
} from './config.ts';
import { findLiteralSecrets, withoutSecrets } from './literal-secret.ts';
import { keyOf, type Locate, whereOf } from './locate.ts';
import { isMisspelt, withoutEchoes } from './misspelling.ts';
import { type Parsed, parseBy } from './parse-by.ts';

/** A configuration as far as it can be used, with everything that is wrong with it. */
export interface ReadConfig {
  readonly config: Config;
  readonly problems: readonly Problem[];
}

// A channel whose kind is misspelt as a key seems to be of a kind that is called like itself.
function misspeltKind(
  id: string,
  value: Readonly<Record<string, unknown>>,
  locate: Locate,
): readonly Problem[] {
  if (value.kind !== undefined) return [];
  const written = Object.keys(value).find((key) => isMisspelt(key, 'kind'));
  if (written === undefined) return [];
  const path = ['channels', id, written];
  const message = `${keyOf(path)} is not a key of the configuration`;
  return [problem('CONFIG_UNKNOWN_KEY', message, { where: whereOf(path, locate) })];
}

function unknownKind(id: string, kind: string, kinds: readonly ChannelKind[], locate: Locate): Problem {
  const known = kinds.map((each) => each.kind).join(', ');
  return problem('CONFIG_WRONG_TYPE', `channels.${id}: there is no channel kind “${kind}”; known: ${known}`, {
    where: whereOf(['channels', id, 'kind'], locate),
  });
}

// What the surroundings do not say either is a mistake of the configuration.
function completed(
  path: readonly string[],
  kind: ChannelKind,
  settings: ChannelSettings,
  { surroundings, locate }: Place,
): Parsed<ChannelSettings> {
  try {
    return { value: kind.complete?.(settings, surroundings) ?? settings, problems: [] };
  } catch (error) {
    if (!(error instanceof LockstepError)) throw error;
    const problems = error.problems.map((each) => ({
      ...each,
      message: `${path.join('.')}: ${each.message}`,
      where: whereOf(each.where?.key === undefined ? path : [...path, each.where.key], locate),
    }));
    return { problems };
  }
}

/** Where a document stands, and where it is read. */
interface Place {
  readonly locate: Locate;
  readonly surroundings: Surroundings;
}

// Common keys and the kind's own are parsed apart, so that each side stays strict about what is left over.
function parseChannel(
  id: string,
  value: unknown,
  kinds: readonly ChannelKind[],
  place: Place,
): Parsed<ConfiguredChannel> {
  const { locate } = place;
  const path = ['channels', id];
  const named = parseBy(channelId, id, path, locate);
  if (named.problems.length > 0) return { problems: named.problems };
  if (!isRecord(value)) return { problems: [...parseBy(channelSettings, value, path, locate).problems] };
  const kindName = typeof value.kind === 'string' ? value.kind : id;
  const kind = kinds.find((each) => each.kind === kindName);
  if (kind === undefined) {
    const misspelt = misspeltKind(id, value, locate);
    return { problems: misspelt.length > 0 ? misspelt : [unknownKind(id, kindName, kinds, locate)] };
  }
  const isCommon = ([key]: [string, unknown]) => Object.hasOwn(channelSettings.shape, key);
  const entries = Object.entries(value);
  const common = parseBy(channelSettings, Object.fromEntries(entries.filter(isCommon)), path, locate);
  const own = parseBy(
    kind.settings,
    Object.fromEntries(entries.filter((entry) => !isCommon(entry))),
    path,
    locate,
  );
  const problems = [...common.problems, ...own.problems];
  if (common.value === undefined || own.value === undefined) return { problems };
  const { artifacts, token, before } = common.value;
  const settings = completed(path, kind, { ...own.value, artifacts, ...(token && { token }) }, place);
  // A value that was left out because it is wrong is not missing as well.
  const isReported = ({ where }: Problem) => problems.some((each) => each.where?.key === where?.key);
  problems.push(...settings.problems.filter((each) => !isReported(each)));
  if (settings.value === undefined) return { problems };
  return { value: { id, kind: kindName, settings: settings.value, ...(before && { before }) }, problems };
}

function sameEndpoints(
  channels: readonly ConfiguredChannel[],
  kinds: readonly ChannelKind[],
  locate: Locate,
): readonly Problem[] {
  const first = new Map<string, string>();
  return channels.flatMap(({ id, kind, settings }) => {
    const endpoint = kinds.find((each) => each.kind === kind)?.endpoint(settings) ?? '';
    const twin = first.get(`${kind} ${endpoint}`);
    if (twin === undefined) first.set(`${kind} ${endpoint}`, id);
    if (twin === undefined) return [];
    const message = `channels.${id} and channels.${twin} are both ${kind} at ${endpoint}`;
    return [problem('CONFIG_SAME_ENDPOINT', message, { where: whereOf(['channels', id], locate) })];
  });
}

function trialFault(id: string, named: string, ids: ReadonlySet<string>, trials: ReadonlySet<string>) {
  if (!ids.has(named)) return `there is no channel “${named}”`;
  if (named === id) return 'a channel cannot be a trial for itself';
  return trials.has(named) ? `“${named}” is a trial itself` : undefined;
}

function wrongTrials(
  channels: readonly ConfiguredChannel[],
  ids: ReadonlySet<string>,
  locate: Locate,
): readonly Problem[] {
  const trials = trialsOf(channels);
  const read = new Set(channels.map(({ id }) => id));
  // A channel whose id is misspelt says so itself.
  const isTold = (named: string) => [...ids.difference(read)].some((each) => isMisspelt(each, named));
  return channels.flatMap(({ id, before = [] }) =>
    before.flatMap((named, index) => {
      if (!ids.has(named) && isTold(named)) return [];
      const fault = trialFault(id, named, ids, trials);
      const where = whereOf(['channels', id, 'before', index], locate);
      return fault ? [problem('CONFIG_WRONG_TYPE', `channels.${id}.before: ${fault}`, { where })] : [];
    }),
  );
}

// Only a wrong value of the kind's own keys can hide where a channel points.
function hasEndpoint({ problems }: Parsed<ConfiguredChannel>): boolean {
  const isCommon = (key = '') => Object.hasOwn(channelSettings.shape, key.split(/[.[]/)[2] ?? '');
  return problems.every(({ code, where }) => code !== 'CONFIG_WRONG_TYPE' || isCommon(where?.key));
}

// Messages name keys and values of the document, and any of them may hold a secret by mistake.
function masked(problem: Problem): Problem {
  const { message, where } = problem;
  const place = where?.key === undefined ? where : { ...where, key: withoutSecrets(where.key) };
  return { ...problem, message: withoutSecrets(message), ...(place !== undefined && { where: place }) };
}

/**
 * Reads a parsed `lockstep.yaml`, and goes on with what is right in it when something is wrong.
 * @param surroundings what channels may leave to the server and the repository that they run on.
 */
export function readConfig(
  document: unknown,
  kinds: readonly ChannelKind[],
  locate: Locate,
  surroundings: Surroundings = {},
): ReadConfig {
  const secrets = findLiteralSecrets(document, locate);
  const outer = parseBy(documentSchema, document ?? {}, [], locate);
  const raw = isRecord(document) && isRecord(document.channels) ? document.channels : {};
  const parsed = Object.entries(raw).map(([id, value]) =>
    parseChannel(id, value, kinds, { locate, surroundings }),
  );
  const channels = parsed.flatMap(({ value }) => value ?? []);
  const sound = parsed.filter(hasEndpoint).flatMap(({ value }) => value ?? []);
  const isReported = ({ where }: Problem) => secrets.some((secret) => secret.where?.key === where?.key);
  const told = [...outer.problems, ...parsed.flatMap(({ problems }) => problems)];
  const others = withoutEchoes(told, document).filter((each) => !isReported(each));
  const { channels: _, ...rest } = outer.value ?? documentSchema.parse({ channels: { none: null } });
  const problems = [
    ...secrets,
    ...others,
    ...sameEndpoints(sound, kinds, locate),
    ...wrongTrials(channels, new Set(Object.keys(raw)), locate),
  ];
  const { tools, ...common } = rest;
  const config = { ...common, channels, ...(tools !== undefined && { tools }) };
  return { config, problems: problems.map(masked) };
}

/**
 * Checks a parsed `lockstep.yaml`.
 * @throws LockstepError with every problem at once: `CONFIG_UNKNOWN_KEY`, `CONFIG_WRONG_TYPE`,
 * `CONFIG_LITERAL_SECRET`, `CONFIG_SAME_ENDPOINT`.
 */
export function parseConfig(
  document: unknown,
  kinds: readonly ChannelKind[],
  locate: Locate,
  surroundings: Surroundings = {},
): Config {
  const { config, problems } = readConfig(document, kinds, locate, surroundings);
  throwAll(problems);
  return config;
}
