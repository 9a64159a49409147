import type { StandInRequest } from '../../exchange.ts';
import type { GiteaScopeCategory, GiteaToken } from '../options.ts';
import type { Gitea } from '../world/gitea.ts';
import { jobUser, userNamed } from '../world/user.ts';
import type { Caller } from './call.ts';
import { refusals } from './refusal.ts';

function pairOf(encoded: string): readonly string[] {
  const pair = Buffer.from(encoded, 'base64').toString();
  return [pair.slice(0, pair.indexOf(':')), pair.slice(pair.indexOf(':') + 1)];
}

// A token may come as the password of any user, or as the user of a fixed password.
function textsIn(header: string): readonly string[] {
  const [scheme = '', text = ''] = header.split(' ', 2);
  if (/^(token|bearer)$/i.test(scheme)) return [text];
  return /^basic$/i.test(scheme) ? pairOf(text) : [];
}

/**
 * The known sender of a request; undefined when it names none.
 * @throws GiteaRefusal 401 when it names one that is not known.
 */
export function identify(gitea: Gitea, { headers }: Pick<StandInRequest, 'headers'>): Caller | undefined {
  const header = headers.authorization;
  if (header === undefined) return undefined;
  const texts = textsIn(header);
  const token = gitea.tokens.find((each) => texts.includes(each.token));
  if (token === undefined) throw refusals.badToken();
  const user = token.job === undefined ? userNamed(gitea, token.user) : jobUser;
  if (user === undefined) throw refusals.badToken();
  return { user, token };
}

/** Whether a token's scopes cover a use; one without scopes may all that its user may. */
export function hasScope(
  { scopes }: GiteaToken,
  level: 'read' | 'write',
  category: GiteaScopeCategory,
): boolean {
  if (scopes === undefined || scopes.includes(`write:${category}`)) return true;
  return level === 'read' && scopes.includes(`read:${category}`);
}

/** Reading needs less than anything that changes something. */
export function levelOf(method: string): 'read' | 'write' {
  return ['GET', 'HEAD'].includes(method) ? 'read' : 'write';
}
