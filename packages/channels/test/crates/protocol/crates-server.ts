import {
  type Answer,
  json,
  type RecordedRequest,
  type RecordingRegistry,
  startRecordingRegistry,
} from '../../registry/recording-registry.ts';

/** What a small registry answers, by `METHOD /path`; everything else is not found. */
export type Table = Readonly<Record<string, Answer | ((request: RecordedRequest) => Answer)>>;

export interface CratesServer extends RecordingRegistry {
  /** The address of its index with Cargo's prefix. */
  readonly index: string;
  /** The requests in short. */
  asked(): readonly string[];
}

/** An index file of these lines. */
export function indexFile(...lines: readonly string[]): Answer {
  return { status: 200, headers: { 'content-type': 'text/plain' }, body: `${lines.join('\n')}\n` };
}

const notFound = json(404, { errors: [{ detail: 'Not Found' }] });

/** Starts a registry on loopback whose `config.json` names itself, unless the table says otherwise. */
export async function startCratesServer(table: (address: string) => Table): Promise<CratesServer> {
  const server = await startRecordingRegistry((request, url) => {
    const config = json(200, { dl: `${url}dl`, api: url.slice(0, -1) });
    const answers: Table = { 'GET /index/config.json': config, ...table(url) };
    const answer = answers[`${request.method} ${request.path}`];
    return typeof answer === 'function' ? answer(request) : (answer ?? notFound);
  });
  return {
    ...server,
    index: `sparse+${server.url}index/`,
    asked: () => server.requests.map(({ method, path }) => `${method} ${path}`),
  };
}
