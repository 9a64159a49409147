import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { divergences } from './divergences.ts';
import { type Scene, startScene } from './scene.ts';
import { unverified } from './unverified.ts';

let scene: Scene;
beforeAll(async () => {
  scene = await startScene();
});
afterAll(() => scene.standIn.close());

describe('diverges from Gitea', () => {
  test.each(divergences)('$title', async ({ observe, standIn, gitea }) => {
    expect(await observe(scene)).toBe(standIn);
    expect(standIn).not.toBe(gitea);
  });
});

describe('unverified', () => {
  test.each(unverified)('$title', async ({ observe, status }) => {
    expect(await observe(scene)).toBe(status);
  });
});
