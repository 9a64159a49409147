// A stand-in registry in a process of its own, so that it shares no event loop with what is measured.
import { startCratesStandIn, startNpmStandIn, startPypiStandIn } from '../../packages/standins/src/index.ts';
import type { RegistryAnswer, RegistryKind, RegistryRequest } from './registry.ts';

interface Opened {
  readonly url: string;
  digests(): readonly string[];
  close(): Promise<void>;
}

interface Terms {
  readonly token: string;
  readonly latencyMs: number;
  readonly port: number;
}

const user = 'bench';

function digestsIn(files: Readonly<Record<string, { readonly sha256: string }>>): readonly string[] {
  return Object.values(files).map(({ sha256 }) => sha256);
}

const openers: Readonly<Record<RegistryKind, (terms: Terms) => Promise<Opened>>> = {
  async npm({ token, ...terms }) {
    const standIn = await startNpmStandIn({ ...terms, tokens: [{ token, user, rights: 'publish' }] });
    const digests = () => Object.values(standIn.packages()).flatMap(({ versions }) => digestsIn(versions));
    return { url: standIn.url, digests, close: standIn.close };
  },
  async pypi({ token, ...terms }) {
    const standIn = await startPypiStandIn({ ...terms, tokens: [{ token, user }] });
    const digests = () =>
      Object.values(standIn.projects()).flatMap(({ releases }) => Object.values(releases).flatMap(digestsIn));
    return { url: standIn.url, digests, close: standIn.close };
  },
  async crates({ token, ...terms }) {
    const standIn = await startCratesStandIn({ ...terms, tokens: [{ token, user }] });
    const digests = () => Object.values(standIn.crates()).flatMap(({ versions }) => digestsIn(versions));
    return { url: standIn.url, digests, close: standIn.close };
  },
};

let opened: Opened | undefined;

// An empty registry keeps the address of the one before: configurations and ledgers name it.
async function renew({ registry, token, latencyMs }: Extract<RegistryRequest, { kind: 'renew' }>) {
  const port = Number(opened === undefined ? 0 : new URL(opened.url).port);
  await opened?.close();
  opened = await openers[registry]({ token, latencyMs, port });
  return opened.url;
}

async function answer(request: RegistryRequest): Promise<RegistryAnswer> {
  switch (request.kind) {
    case 'renew':
      return { url: await renew(request) };
    case 'digests':
      return { digests: opened?.digests() ?? [] };
  }
}

process.on('message', async (request: RegistryRequest) => process.send?.(await answer(request)));
