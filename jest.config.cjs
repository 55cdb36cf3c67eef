'use strict';
// Everything runs in UTC; `npm test` runs the pure code in other zones as well, and says which by TZ.
process.env.TZ ??= 'UTC';

const project = (displayName, testMatch, more = {}) => ({
  displayName,
  testEnvironment: 'node',
  rootDir: __dirname,
  roots: ['libs', 'workflows', 'activities', 'apps', 'tools'].map((folder) => `<rootDir>/${folder}`),
  testMatch,
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  transform: { '\\.([cm]?[jt]s|tsx)$': '<rootDir>/tools/jest-transform.cjs' },
  transformIgnorePatterns: [],
  setupFilesAfterEnv: ['<rootDir>/tools/jest-timeouts.cjs'],
  ...more,
});

const withServers = {
  globalSetup: '<rootDir>/tools/jest-global-setup.cjs',
  globalTeardown: '<rootDir>/tools/jest-global-teardown.cjs',
};

/** Three kinds of test, told apart by suffix: `npx jest --selectProjects unit` runs one kind. */
module.exports = {
  maxWorkers: 2,
  projects: [
    // A test of an exact suffix only: `x.int.spec.ts` also ends in `.spec.ts`.
    project('unit', ['**/!(*.int|*.e2e).spec.ts?(x)']),
    project('int', ['**/*.int.spec.ts'], withServers),
    project('e2e', ['**/*.e2e.spec.ts'], withServers),
  ],
};
