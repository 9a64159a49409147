/** @type {import('jest').Config} */
export default {
  roots: ['<rootDir>/packages', '<rootDir>/actions', '<rootDir>/tests'],
  testMatch: ['**/*.test.ts'],
  // Fixtures are packages of their own, with names of their own.
  modulePathIgnorePatterns: ['<rootDir>/tests/fixtures/'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/scripts/jest-transform.mjs' },
  testEnvironment: 'node',
  testTimeout: 120_000,
};
