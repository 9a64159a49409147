import { createHash } from 'node:crypto';
import { jsonAnswer, type StandInAnswer } from '../exchange.ts';
import type { NpmToken } from './options.ts';
import { refusals, refuse } from './refusal.ts';
import { type Registry, readPackage } from './registry.ts';

/** The account behind a token, as `npm whoami` asks for it. */
export function whoami({ user }: NpmToken): StandInAnswer {
  return jsonAnswer(200, { username: user });
}

/** The tokens of the same account, as `npm token list` asks for them; a token itself is never shown again. */
export function listTokens(registry: Registry, { user }: NpmToken): StandInAnswer {
  const objects = registry.tokens.filter((each) => each.user === user).map(describeToken);
  return jsonAnswer(200, { objects, total: objects.length, urls: {} });
}

function describeToken({ token, rights }: NpmToken): unknown {
  const key = createHash('sha512').update(token).digest('hex');
  return { token: 'redacted', key, cidr_whitelist: null, readonly: rights === 'read' };
}

/** Who may change a package, as `npm access list collaborators` asks for it. */
export function collaborators(registry: Registry, name: string): StandInAnswer {
  const stored = readPackage(registry, name, false);
  return stored === undefined ? refuse(refusals.notFound()) : jsonAnswer(200, { [stored.owner]: 'write' });
}

/** Whether a package is public, as clients ask before they attach provenance. */
export function visibility(registry: Registry, name: string): StandInAnswer {
  const stored = readPackage(registry, name, false);
  return stored === undefined
    ? refuse(refusals.notFound())
    : jsonAnswer(200, { public: stored.access === 'public' });
}
