// A stand-in registry in a process of its own, so that it shares no event loop with what is measured.
import { startNpmStandIn } from '../../packages/standins/src/index.ts';
import type { RegistryAnswer, RegistryRequest } from './registry.ts';

const open = (token: string, latencyMs: number, port: number) =>
  startNpmStandIn({ tokens: [{ token, user: 'bench', rights: 'publish' }], latencyMs, port });

let standIn: Awaited<ReturnType<typeof open>> | undefined;

// An empty registry keeps the address of the one before: configurations and ledgers name it.
async function renew(token: string, latencyMs: number): Promise<string> {
  const port = Number(standIn === undefined ? 0 : new URL(standIn.url).port);
  await standIn?.close();
  standIn = await open(token, latencyMs, port);
  return standIn.url;
}

async function answer(request: RegistryRequest): Promise<RegistryAnswer> {
  switch (request.kind) {
    case 'renew':
      return { url: await renew(request.token, request.latencyMs) };
    case 'inventory':
      return { inventory: standIn?.packages() ?? {} };
  }
}

process.on('message', async (request: RegistryRequest) => process.send?.(await answer(request)));
