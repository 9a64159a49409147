/**
 * The source of a worker that computes one sha256 over shared chunks, in the order in which they arrive.
 *
 * It is kept as text because a bundle has no second entry that a worker could load.
 */
export const hashWorkerSource = `
const { parentPort } = require('node:worker_threads');
const hash = require('node:crypto').createHash('sha256');
parentPort.on('message', (message) => {
  if (message === null) return parentPort.postMessage(hash.digest('hex'));
  hash.update(new Uint8Array(message.buffer, 0, message.length));
  parentPort.postMessage(message.slot);
});
`;
