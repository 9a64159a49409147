import { configFile, type GateOf, type Host, LockstepError, type Problem, type Where } from '@lockstep/core';
import { unanswered } from '../answer.ts';

interface Team {
  readonly organisation: string;
  readonly team: string;
}

function teamIn(entry: string): Team | undefined {
  const [organisation = '', team] = entry.replace(/^@/, '').split('/');
  return team === undefined ? undefined : { organisation, team };
}

/** A login for comparing: hosts do not tell logins apart by their case. */
export function loginOf(text: string): string {
  return text.replace(/^@/, '').toLowerCase();
}

interface Found {
  readonly logins: readonly string[];
  readonly problems: readonly Problem[];
}

async function membersOf(entry: string, { organisation, team }: Team, host: Host): Promise<Found> {
  const reply = await host.teams.members(organisation, team);
  if (reply.outcome === 'ok') return { logins: reply.value.map(loginOf), problems: [] };
  const what = `the members of @${organisation}/${team}, who may approve`;
  const told = unanswered(reply, what, 'teams', host);
  // What cannot be read must not be passed over: somebody in it may have refused.
  const remedy = `${told.remedy} Or name the people themselves in place of ${entry}.`;
  return { logins: [], problems: [{ ...told, remedy }] };
}

async function look({ settings: { by } }: GateOf<'approval'>, host: Host): Promise<Found> {
  const found = await Promise.all(
    by.map(async (entry): Promise<Found> => {
      const team = teamIn(entry);
      return team === undefined ? { logins: [loginOf(entry)], problems: [] } : membersOf(entry, team, host);
    }),
  );
  return {
    logins: found.flatMap(({ logins }) => logins),
    problems: found.flatMap(({ problems }) => problems),
  };
}

/**
 * Whoever may approve, by login in lower case.
 * @throws LockstepError when a team cannot be read.
 */
export async function approversOf(gate: GateOf<'approval'>, host: Host): Promise<ReadonlySet<string>> {
  const { logins, problems } = await look(gate, host);
  const [first, ...others] = problems;
  if (first !== undefined) throw new LockstepError([first, ...others]);
  return new Set(logins);
}

/**
 * What keeps a credential from reading who may approve, and which permission is missing; empty when all can be read.
 * @param where the gate’s place in lockstep.yaml.
 */
export async function readableApprovers(
  gate: GateOf<'approval'>,
  host: Host,
  where: Where = { file: configFile },
): Promise<readonly Problem[]> {
  const { problems } = await look(gate, host);
  return problems.map((each) => ({ ...each, where }));
}
