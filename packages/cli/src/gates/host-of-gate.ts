import { type Gate, type Host, type Secret, throwAll } from '@lockstep/core';
import type { Project } from '@lockstep/engine';
import { createHttp, createOpenHost, resolveSecret, systemClock } from '@lockstep/hosts';
import { findHostToken, hostRepositoryOf } from '../builds/host-repository.ts';
import type { World } from '../world.ts';

/** The host of the repository, as gates ask it. */
export interface GateHosts {
  host(gate: Gate): Promise<Host>;
  hasCredential(gate: Gate): Promise<boolean>;
}

// A credential that is named and not there is a mistake; without one, what is public can still be read.
async function credentialOf(gate: Gate, project: Project, world: World): Promise<Secret | undefined> {
  const address = await hostRepositoryOf(project.workspace.folder, world.env);
  if (gate.token === undefined) return findHostToken(address.kind, world);
  const resolved = await resolveSecret(gate.token, world.env);
  if ('secret' in resolved) return resolved.secret;
  throwAll([resolved.problem]);
  return undefined;
}

/**
 * Reaches the host of the repository for gates.
 * @param known called with each credential before it is used: nothing may show it.
 */
export function gateHosts(project: Project, world: World, known: (secret: Secret) => void): GateHosts {
  const credential = async (gate: Gate) => {
    const secret = await credentialOf(gate, project, world);
    if (secret !== undefined) known(secret);
    return secret;
  };
  return {
    async host(gate) {
      const secret = await credential(gate);
      const address = await hostRepositoryOf(project.workspace.folder, world.env);
      const http = createHttp(world.env, secret === undefined ? [] : [secret]);
      return createOpenHost(http, world.log, systemClock)(address, secret);
    },
    hasCredential: async (gate) => (await credential(gate)) !== undefined,
  };
}
