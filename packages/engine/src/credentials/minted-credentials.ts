import {
  type Channel,
  type Context,
  type Identity,
  type Minted,
  type Problem,
  problem,
  type Secret,
  type Target,
  type TrustedPublishing,
} from '@lockstep/core';
import { HeldCredentials } from './held-credentials.ts';

/** What credentials are made from. */
export interface Minting {
  readonly identity: Identity;
  readonly context: Context;
  /** Tokens that the configuration names, by channel: what is used where trusted publishing fails. */
  readonly secrets: ReadonlyMap<string, Secret>;
  /** Hides a secret in everything that is written from now on. */
  readonly conceal: (secret: Secret) => void;
}

/** A channel that publishes by the job's identity. */
export type TrustedChannel = Channel & { readonly trusted: TrustedPublishing };

/** What a step is carried out with. */
export type Obtained = { readonly secret: Secret } | { readonly problems: readonly [Problem, ...Problem[]] };

/** Whether a channel publishes by the job's identity. */
export function isTrusted(channel: Channel): channel is TrustedChannel {
  return channel.trusted !== undefined;
}

/** The package that a target belongs to. */
export function packageName({ artifact, title }: Target): string {
  return artifact.package?.name ?? title;
}

/** That a token takes the place of trusted publishing, and why. */
function fallbackWarning(channel: Channel, { name }: Secret, [first]: readonly Problem[]): Problem {
  const why = first === undefined ? '' : `: ${first.code}: ${first.message}`;
  return problem('TRUSTED_FALLBACK', `${channel.id} uses ${name}, because trusted publishing failed${why}`, {
    where: { target: channel.id },
  });
}

/** A package that a registry must know before it can trust a publisher of it. */
export function packageIsNew({ id }: Channel, name: string): Problem {
  const message = `${id} does not know ${name} yet, and trusted publishing cannot create it`;
  return problem('TRUSTED_PACKAGE_NEW', message, { where: { target: `${id} ${name}` } });
}

/**
 * The credentials that registries give to this job: made as late as possible, used until shortly before they expire,
 * and given back. Whoever only looks asks for none.
 */
export class MintedCredentials {
  readonly #minting: Minting;
  readonly #held: HeldCredentials;
  readonly #known = new Map<string, Promise<boolean | undefined>>();
  #open: { readonly channel: TrustedChannel; readonly secret: Secret }[] = [];
  readonly #fallbacks = new Map<string, Problem>();

  constructor(minting: Minting) {
    this.#minting = minting;
    this.#held = new HeldCredentials(minting.context.clock);
  }

  get identity(): Identity {
    return this.#minting.identity;
  }

  /** Tokens that took the place of trusted publishing so far, as warnings. */
  get fallbacks(): readonly Problem[] {
    return [...this.#fallbacks.values()];
  }

  /** Whether a registry does not know a package yet; asked once. */
  isNew({ id, trusted }: TrustedChannel, name: string): Promise<boolean | undefined> {
    const key = `${id} ${name}`;
    const asked = this.#known.get(key) ?? trusted.isNew(name, this.#minting.context);
    this.#known.set(key, asked);
    return asked;
  }

  /** A credential for a scope of a channel, or why there is none. */
  mint(channel: TrustedChannel, scope: string): Promise<Minted> {
    const { identity, context, conceal } = this.#minting;
    return this.#held.get(`${channel.id} ${scope}`, async () => {
      const minted = await channel.trusted.mint(scope, identity, context);
      if (minted.kind === 'refused') return minted;
      conceal(minted.secret);
      this.#open.push({ channel, secret: minted.secret });
      return minted;
    });
  }

  /** The token to use in the place of trusted publishing, said aloud; undefined when none is at hand. */
  insteadOf(channel: Channel, problems: readonly Problem[]): Secret | undefined {
    const { secrets, context } = this.#minting;
    const secret = secrets.get(channel.id);
    if (secret === undefined) return undefined;
    const warning = fallbackWarning(channel, secret, problems);
    if (!this.#fallbacks.has(channel.id)) context.log.warn(warning.message);
    this.#fallbacks.set(channel.id, warning);
    return secret;
  }

  /** What a step on a target is carried out with. */
  async obtain(channel: TrustedChannel, target: Target): Promise<Obtained> {
    const minted = await this.#mintFor(channel, target);
    if (minted.kind === 'minted') return { secret: minted.secret };
    const secret = this.insteadOf(channel, minted.problems);
    return secret === undefined ? { problems: minted.problems } : { secret };
  }

  async #mintFor(channel: TrustedChannel, target: Target): Promise<Minted> {
    const { rules, scopeOf } = channel.trusted;
    const name = packageName(target);
    const isNew = rules.creates === 0 && (await this.isNew(channel, name)) === true;
    if (isNew) return { kind: 'refused', problems: [packageIsNew(channel, name)] };
    return this.mint(channel, scopeOf(target));
  }

  /** Gives everything back that a registry takes back. */
  async end(): Promise<void> {
    const { context } = this.#minting;
    const open = this.#open;
    this.#open = [];
    this.#held.clear();
    await Promise.all(
      open.map(async ({ channel, secret }) => {
        if (channel.trusted.revoke === undefined) return;
        const isDone = await channel.trusted.revoke(secret, context).catch(() => false);
        if (!isDone)
          context.log.warn(`${channel.id}: a credential could not be revoked; it expires by itself`);
      }),
    );
  }
}
