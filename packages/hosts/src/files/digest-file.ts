import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { type FileHandle, open } from 'node:fs/promises';
import { Worker } from 'node:worker_threads';
import { createDigest, type Digest } from '@lockstep/core';
import { hashWorkerSource } from './hash-worker.ts';

/** Below this size starting a thread costs more than it saves; in bytes. */
const worthAThread = 64 * 1024 * 1024;
const chunkBytes = 1024 * 1024;
/** Chunks that are under way at once; their sum bounds the memory. */
const slots = 8;

async function digestOnOneThread(file: FileHandle, size: number): Promise<Digest> {
  const digest = createDigest();
  const buffer = new Uint8Array(Math.min(Math.max(size, 1), chunkBytes));
  for (;;) {
    const { bytesRead } = await file.read(buffer, 0, buffer.length, null);
    if (bytesRead === 0) return digest.end();
    digest.update(buffer.subarray(0, bytesRead));
  }
}

/** A slot that was read into. */
interface Chunk {
  readonly slot: number;
  readonly buffer: SharedArrayBuffer;
  /** In bytes; 0 at the end of the file. */
  readonly length: number;
}

/** Slots of shared memory that the worker hands back when it has hashed them. */
class SlotPool {
  readonly #free: number[] = Array.from({ length: slots }, (_, slot) => slot);
  readonly #buffers = this.#free.map(() => new SharedArrayBuffer(chunkBytes));
  #wanted: ((slot: number) => void) | undefined;

  buffer(slot: number): SharedArrayBuffer {
    return this.#buffers[slot] ?? new SharedArrayBuffer(chunkBytes);
  }

  take(): Promise<number> | number {
    const slot = this.#free.pop();
    if (slot !== undefined) return slot;
    return new Promise((resolve) => {
      this.#wanted = resolve;
    });
  }

  give(slot: number): void {
    const wanted = this.#wanted;
    this.#wanted = undefined;
    if (wanted === undefined) this.#free.push(slot);
    else wanted(slot);
  }
}

// One read feeds both: sha512, the slower, on this thread, and sha256 on the other. The next chunk is read meanwhile.
async function digestOnTwoThreads(file: FileHandle): Promise<Digest> {
  const worker = new Worker(hashWorkerSource, { eval: true, env: {} });
  const failed = once(worker, 'error').then(([error]) => Promise.reject(error));
  failed.catch(() => undefined);
  const pool = new SlotPool();
  const { promise: sha256, resolve } = Promise.withResolvers<string>();
  worker.on('message', (message: number | string) =>
    typeof message === 'string' ? resolve(message) : pool.give(message),
  );
  const read = async (): Promise<Chunk> => {
    const slot = await Promise.race([pool.take(), failed]);
    const buffer = pool.buffer(slot);
    const { bytesRead: length } = await file.read(new Uint8Array(buffer), 0, chunkBytes, null);
    return { slot, buffer, length };
  };
  try {
    const hash = createHash('sha512');
    let size = 0;
    for (let chunk = await read(); chunk.length > 0; ) {
      worker.postMessage(chunk);
      const next = read();
      hash.update(new Uint8Array(chunk.buffer, 0, chunk.length));
      size += chunk.length;
      chunk = await next;
    }
    worker.postMessage(null);
    return { sha256: await Promise.race([sha256, failed]), sha512: hash.digest('hex'), size };
  } finally {
    await worker.terminate();
  }
}

/** Both digests of a file, in one read. */
export async function digestFile(path: string): Promise<Digest> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    return size >= worthAThread ? await digestOnTwoThreads(file) : await digestOnOneThread(file, size);
  } finally {
    await file.close();
  }
}
