export default {
  testEnvironment: '<rootDir>/tests/runner/plain-environment.mjs',
  roots: ['<rootDir>/tests'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/tests/runner/strip-types.mjs' },
  transformIgnorePatterns: ['/node_modules/'],
  moduleFileExtensions: ['ts', 'mjs', 'js', 'cjs', 'json', 'node'],
  reporters: ['default', '<rootDir>/tests/runner/closing-line.mjs'],
  testTimeout: 20_000,
  maxWorkers: 2,
  // Modules of finished tests stay in memory; a worker that drags gigabytes along needs several times as long.
  workerIdleMemoryLimit: '1GB',
};
