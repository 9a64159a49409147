import { createHash } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** One upload, as it came over the wire. */
export interface RecordedUpload {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** A version in an index. */
export type IndexRecord = Readonly<Record<string, unknown>> & {
  readonly name: string;
  readonly vers: string;
};

/** A registry that takes everything, records it, and shows it in its index at once. */
export interface CargoRegistry {
  /** The address of its index, `sparse+` included. */
  readonly index: string;
  /** The address of its web API, with a slash at the end. */
  readonly api: string;
  readonly uploads: readonly RecordedUpload[];
  /** Adds a version to the index, or the line that an upload made of one. */
  add(record: IndexRecord): void;
  records(): readonly IndexRecord[];
}

export interface CargoRegistries {
  /** Stands for crates.io. */
  readonly main: CargoRegistry;
  /** An alternate registry on the same server. */
  readonly other: CargoRegistry;
  close(): Promise<void>;
}

/** The two parts of a publish request, each after its length. */
export interface PublishParts {
  readonly lengths: readonly number[];
  readonly json: string;
  readonly crate: Buffer;
  /** Bytes after the second part; there should be none. */
  readonly rest: number;
}

/** Takes the body of a publish request apart. */
export function publishParts(body: Buffer): PublishParts {
  const jsonLength = body.readUInt32LE(0);
  const crateStart = 8 + jsonLength;
  const crateLength = body.readUInt32LE(4 + jsonLength);
  return {
    lengths: [jsonLength, crateLength],
    json: body.subarray(4, 4 + jsonLength).toString('utf8'),
    crate: body.subarray(crateStart, crateStart + crateLength),
    rest: body.length - crateStart - crateLength,
  };
}

interface Dependency {
  readonly name: string;
  readonly version_req: string;
  readonly explicit_name_in_toml?: string;
}

// Source: the Cargo book, “Index Format”: an index names a renamed dependency the other way round.
function indexRecordOf(body: Buffer): IndexRecord {
  const { json, crate } = publishParts(body);
  const { name, vers, deps, features, links, rust_version } = JSON.parse(json) as IndexRecord & {
    readonly deps: readonly Dependency[];
  };
  const indexed = deps.map(({ name: real, version_req: req, explicit_name_in_toml: key, ...rest }) => ({
    ...rest,
    req,
    name: key ?? real,
    ...(key !== undefined && { package: real }),
  }));
  const cksum = createHash('sha256').update(crate).digest('hex');
  return { name, vers, deps: indexed, cksum, features, yanked: false, links, rust_version, v: 2 };
}

function sparsePath(name: string): string {
  const lower = name.toLowerCase();
  if (lower.length < 3) return `${lower.length}/${lower}`;
  if (lower.length === 3) return `3/${lower[0]}/${lower}`;
  return `${lower.slice(0, 2)}/${lower.slice(2, 4)}/${lower}`;
}

interface Place extends CargoRegistry {
  answer(request: IncomingMessage, path: string): Promise<string | undefined>;
}

function place(origin: string, name: string): Place {
  const records: IndexRecord[] = [];
  const uploads: RecordedUpload[] = [];
  const config = JSON.stringify({ dl: `${origin}/${name}/dl`, api: `${origin}/${name}/web` });
  const publish = async (request: IncomingMessage, path: string) => {
    const body = await buffer(request);
    uploads.push({ method: 'PUT', path: `/${path}`, headers: request.headers, body });
    records.push(indexRecordOf(body));
    return '{"warnings":{"invalid_categories":[],"invalid_badges":[],"other":[]}}';
  };
  return {
    index: `sparse+${origin}/${name}/index/`,
    api: `${origin}/${name}/web/`,
    uploads,
    add: (record) => void records.push(record),
    records: () => records,
    async answer(request, path) {
      if (request.method === 'PUT' && path.startsWith('web/')) return publish(request, path.slice(4));
      if (path === 'index/config.json') return config;
      const found = records.filter((each) => path === `index/${sparsePath(each.name)}`);
      return found.length === 0 ? undefined : found.map((each) => `${JSON.stringify(each)}\n`).join('');
    },
  };
}

/** Starts two registries on loopback, which cargo publishes to and resolves dependencies from. */
export async function startCargoRegistries(): Promise<CargoRegistries> {
  const places = new Map<string, Place>();
  const server = createServer(async (request, response) => {
    const [, name = '', path = ''] = /^\/([^/]+)\/(.*)$/.exec(request.url ?? '') ?? [];
    const answer = await places.get(name)?.answer(request, path);
    response.writeHead(answer === undefined ? 404 : 200).end(answer);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const [main, other] = [place(origin, 'main'), place(origin, 'other')];
  places.set('main', main).set('other', other);
  const close = () =>
    new Promise<void>((resolve, reject) => {
      server.close((error) => (error ? reject(error) : resolve()));
      server.closeAllConnections();
    });
  return { main, other, close };
}
