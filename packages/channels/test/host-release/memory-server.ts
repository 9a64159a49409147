import {
  digestOf,
  type HostAsset,
  type HostKind,
  type HostMilestone,
  type HostRelease,
  type Reply,
} from '@lockstep/core';

/** An asset as a server holds it. */
export interface StoredAsset {
  readonly id: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly isWhole: boolean;
}

/** A release as a server holds it. */
export interface StoredRelease extends Omit<HostRelease, 'assets' | 'url'> {
  readonly assets: readonly StoredAsset[];
}

/** How a server of one kind behaves, as far as servers differ. */
export interface ServerTraits {
  readonly kind: HostKind;
  /** Whether it tells the sha256 of assets. */
  readonly tellsDigests: boolean;
  /** Whether it locks releases when they are published. */
  readonly locks: boolean;
  /** Whether a release shows uploads that were cut off; otherwise only the list of its assets does. */
  readonly showsCutOff?: boolean;
}

type Change = Partial<Omit<StoredRelease, 'id'>>;

/** What a server said no to. */
export function refused(reason: 'conflict' | 'immutable' | 'missing', status: number): Reply<never> {
  return { outcome: 'refused', reason, status, message: reason };
}

const gone = refused('missing', 404);

/** The releases of one repository on a server, and the rules that it holds them by. */
export class MemoryServer {
  readonly traits: ServerTraits;
  readonly releases: StoredRelease[] = [];
  readonly tags = new Map<string, string>();
  /** The writes that it carried out, in order. */
  readonly writes: string[] = [];
  latest: string | undefined;
  readonly milestones: HostMilestone[] = [];
  #lastId = 8;

  constructor(traits: ServerTraits) {
    this.traits = traits;
  }

  closeMilestone(id: number): HostMilestone {
    const index = this.milestones.findIndex((each) => each.id === id);
    const closed = { ...(this.milestones[index] as HostMilestone), isOpen: false };
    this.milestones[index] = closed;
    this.writes.push(`close ${closed.title}`);
    return closed;
  }

  #nextId(): string {
    this.#lastId += 1;
    return String(this.#lastId);
  }

  /** Puts a release there as somebody else would have. */
  plant(release: Partial<StoredRelease>): StoredRelease {
    const planted: StoredRelease = {
      id: this.#nextId(),
      tag: 'v1.0.0',
      title: 'v1.0.0',
      body: '',
      isDraft: true,
      isPrerelease: false,
      isImmutable: false,
      author: 'bob',
      assets: [],
      ...release,
    };
    this.releases.push(planted);
    return planted;
  }

  /** An asset as somebody else would have uploaded it. */
  asset(name: string, bytes: Uint8Array, isWhole = true): StoredAsset {
    return { id: this.#nextId(), name, bytes, isWhole };
  }

  find(id: string): StoredRelease | undefined {
    return this.releases.find((each) => each.id === id);
  }

  edit(id: string, change: Change): void {
    const index = this.releases.findIndex((each) => each.id === id);
    const before = this.releases[index];
    if (before !== undefined) this.releases[index] = { ...before, ...change };
  }

  create(release: Omit<StoredRelease, 'id' | 'isImmutable' | 'assets'>): Reply<HostRelease> {
    const twins = this.releases.filter(({ tag }) => tag === release.tag);
    // GitHub takes any number of drafts for a tag; Gitea one release in all.
    const isTaken = this.traits.kind === 'gitea' ? twins.length > 0 : twins.some((each) => !each.isDraft);
    if (isTaken) return refused('conflict', this.traits.kind === 'gitea' ? 409 : 422);
    this.writes.push('create');
    return { outcome: 'ok', value: this.shown(this.plant({ ...release, author: 'lockstep' })) };
  }

  change(id: string, { isLatest, ...change }: Change & { isLatest?: boolean }): Reply<HostRelease> {
    const release = this.find(id);
    if (release === undefined) return gone;
    // Title, notes and the pre-release mark of a locked release can still be changed (github/docs#45718).
    if (release.isImmutable && change.isDraft === true) return refused('immutable', 422);
    const isPublished = release.isDraft && change.isDraft === false;
    const twin = this.releases.find((each) => each.tag === release.tag && !each.isDraft && each.id !== id);
    if (isPublished && twin !== undefined) return refused('conflict', 422);
    this.writes.push(isPublished ? 'publish' : 'change');
    this.edit(id, { ...change, isImmutable: release.isImmutable || (isPublished && this.traits.locks) });
    if (isLatest === true) this.latest = release.tag;
    if (isPublished && !this.tags.has(release.tag)) this.tags.set(release.tag, 'made by the server');
    return { outcome: 'ok', value: this.shown({ ...release, ...change }) };
  }

  remove(id: string): Reply<undefined> {
    const index = this.releases.findIndex((each) => each.id === id);
    if (index < 0) return gone;
    this.writes.push('remove');
    this.releases.splice(index, 1);
    return { outcome: 'ok', value: undefined };
  }

  upload(id: string, name: string, bytes: Uint8Array, isWhole = true): Reply<HostAsset> {
    const release = this.find(id);
    if (release === undefined) return gone;
    if (release.isImmutable) return refused('immutable', 422);
    const isGitHub = this.traits.kind === 'github';
    if (isGitHub && release.assets.some((each) => each.name === name)) return refused('conflict', 422);
    if (!isGitHub && !isWhole) return gone;
    this.writes.push(isWhole ? `upload ${name}` : `begin ${name}`);
    const kept = isGitHub ? name.replace(/[^\w.@+-]+/g, '.') : name;
    const asset = this.asset(kept, bytes, isWhole);
    this.edit(id, { assets: [...release.assets, asset] });
    return { outcome: 'ok', value: this.shownAsset(asset) };
  }

  removeAsset(id: string, assetId: string): Reply<undefined> {
    const release = this.find(id);
    const asset = release?.assets.find((each) => each.id === assetId);
    if (release === undefined || asset === undefined) return gone;
    if (release.isImmutable) return refused('immutable', 422);
    this.writes.push(`remove ${asset.name}`);
    this.edit(id, { assets: release.assets.filter((each) => each !== asset) });
    return { outcome: 'ok', value: undefined };
  }

  shownAsset({ id, name, bytes, isWhole }: StoredAsset): HostAsset {
    const { sha256, size } = digestOf(bytes);
    const url = `https://host.example.org/asset/${id}`;
    return { id, name, size, isWhole, url, ...(this.traits.tellsDigests && isWhole && { sha256 }) };
  }

  shown(release: StoredRelease): HostRelease {
    const { showsCutOff = true } = this.traits;
    const assets = release.assets
      .filter(({ isWhole }) => isWhole || showsCutOff)
      .map((asset) => this.shownAsset(asset));
    return { ...release, url: `https://host.example.org/releases/${release.id}`, assets };
  }
}
