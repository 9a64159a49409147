import { createCipheriv } from 'node:crypto';
import { open } from 'node:fs/promises';

const block = Buffer.alloc(16 * 1024 * 1024);

/**
 * Writes a file of so many bytes that no program can guess or compress: a cipher's key stream, the same every time.
 * @param seed 0 to 255; another one gives other bytes.
 */
export async function writeSample(path: string, bytes: number, seed = 0): Promise<void> {
  const cipher = createCipheriv('aes-128-ctr', Buffer.alloc(16, seed), Buffer.alloc(16));
  const file = await open(path, 'wx');
  try {
    for (let left = bytes; left > 0; left -= block.length)
      await file.writeFile(cipher.update(block.subarray(0, left)));
  } finally {
    await file.close();
  }
}
