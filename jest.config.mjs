/** @type {import('jest').Config} */
export default {
  roots: ['<rootDir>/packages', '<rootDir>/actions', '<rootDir>/tests'],
  testMatch: ['**/*.test.ts'],
  // Fixtures are packages of their own, with names of their own.
  modulePathIgnorePatterns: ['<rootDir>/tests/fixtures/'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/scripts/jest-transform.mjs' },
  moduleNameMapper: { '^fast-check$': '<rootDir>/tests/support/seeded-fast-check.ts' },
  testEnvironment: 'node',
  testTimeout: 120_000,
  // Most tests wait for a process or a server of theirs; one worker would leave half of a small machine idle.
  maxWorkers: '100%',
  // Modules of tests that are over stay in memory; after some hundred files a worker does little but collect garbage.
  workerIdleMemoryLimit: '800MB',
};
