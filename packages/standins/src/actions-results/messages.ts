import { z } from 'zod';

/** What every request names; proto3 JSON with the fields' own names (toolkit, artifact, `artifact.proto`). */
const run = {
  workflow_run_backend_id: z.string().min(1),
  workflow_job_run_backend_id: z.string().min(1),
};

/** 64-bit numbers are texts in proto3 JSON; numbers are accepted as well. */
const int64 = z.union([z.string().regex(/^\d{1,19}$/), z.number().int().nonnegative()]).transform(String);

// Characters that the client refuses as well (toolkit, artifact, `path-and-artifact-name-validation.ts`).
const name = z
  .string()
  .min(1)
  .regex(/^[^"/\\:<>|*?\r\n]+$/);

export const createRequest = z.object({
  ...run,
  name,
  version: z.number().int().min(4).max(7),
  expires_at: z.iso.datetime().optional(),
  mime_type: z.string().optional(),
});

export const finalizeRequest = z.object({
  ...run,
  name,
  size: int64.default('0'),
  hash: z
    .string()
    .regex(/^sha256:[0-9a-f]{64}$/)
    .optional(),
});

export const listRequest = z.object({
  ...run,
  name_filter: z.string().optional(),
  id_filter: int64.optional(),
});

export const namedRequest = z.object({ ...run, name });
