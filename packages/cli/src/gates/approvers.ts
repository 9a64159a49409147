import { type Gate, type GateOf, LockstepError, type Problem, whereOf } from '@lockstep/core';
import type { Project } from '@lockstep/engine';
import type { World } from '../world.ts';
import { gateHosts } from './host-of-gate.ts';

/** Whether those who may approve are known to the credential that will ask for them. */
export interface ApproversChecked {
  readonly problems: readonly Problem[];
  /** What could not be asked. */
  readonly notes: readonly string[];
}

const namesTeam = ({ settings }: GateOf<'approval'>) => settings.by.some((each) => each.includes('/'));

function isApproval(gate: Gate): gate is GateOf<'approval'> {
  return gate.kind === 'approval';
}

async function checkGate(
  gate: GateOf<'approval'>,
  project: Project,
  world: World,
): Promise<ApproversChecked> {
  const hosts = gateHosts(project, world, () => undefined);
  if (!(await hosts.hasCredential(gate)))
    return { problems: [], notes: [`gate ${gate.id}: without a token nobody can say who is in its teams`] };
  const index = project.config.gates.indexOf(gate);
  const { readableApprovers } = await import('@lockstep/gates');
  const where = whereOf(['gates', index, 'approval', 'by'], project.locate);
  return { problems: await readableApprovers(gate, await hosts.host(gate), where), notes: [] };
}

// Outside of a repository on a host there is nobody to ask; whoever runs the gate is told.
async function checkOrNote(
  gate: GateOf<'approval'>,
  project: Project,
  world: World,
): Promise<ApproversChecked> {
  try {
    return await checkGate(gate, project, world);
  } catch (error) {
    if (!(error instanceof LockstepError)) throw error;
    return { problems: [], notes: [`gate ${gate.id}: its teams were not asked for: ${error.message}`] };
  }
}

/** Asks the host for the teams that may approve: what the credential cannot read would never be approved. */
export async function checkApprovers(project: Project, world: World): Promise<ApproversChecked> {
  const gates = project.config.gates.filter(isApproval).filter(namesTeam);
  const checked = await Promise.all(gates.map((gate) => checkOrNote(gate, project, world)));
  return {
    problems: checked.flatMap(({ problems }) => problems),
    notes: checked.flatMap(({ notes }) => notes),
  };
}
