import type { Receipt, Target } from '@lockstep/core';
import type { ReadAhead } from '../registry/read-ahead.ts';
import { targetName } from '../registry/target-problem.ts';
import { uploadReceipt } from './answer.ts';
import type { HashedDistribution } from './hashed-distribution.ts';
import { fileNameOf } from './observation.ts';
import { type Connection, credentialFor } from './registry.ts';
import { boundaryOf, encodeForm, formFields } from './upload-form.ts';

/**
 * Uploads one file by one request.
 *
 * @throws LockstepError `SEAL_BROKEN` when the file is not what was sealed; nothing is sent then.
 */
export async function uploadTarget(
  target: Target,
  connection: Connection,
  distributions: ReadAhead<HashedDistribution>,
): Promise<Receipt> {
  const { context, upload } = connection;
  const { digest } = target.artifact;
  const bytes = await context.artifacts.read(target.artifact);
  const fields = formFields(await distributions.read(target, bytes), digest);
  const content = { file: fileNameOf(target), bytes };
  const boundary = boundaryOf(fields, content, digest);
  const credential = credentialFor(connection);
  const outcome = await context.http({
    method: 'POST',
    url: upload,
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}`, accept: '*/*' },
    body: encodeForm(fields, content, boundary),
    ...(credential && { credential }),
  });
  return uploadReceipt(outcome, { target: targetName(target), secret: context.secret });
}
