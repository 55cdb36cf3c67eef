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

/**
 * Kinds of test, told apart by suffix: `npx jest --selectProjects unit` runs one kind. `npm test` runs the first three; the
 * five policies are lived through on the real server and with their rules taken out, and the console is used in a real
 * browser, by scripts of their own.
 */
module.exports = {
  maxWorkers: 2,
  projects: [
    // A test of an exact suffix only: `x.int.spec.ts` also ends in `.spec.ts`.
    project('unit', ['**/!(*.int|*.e2e|*.mutation|*.equivalence).spec.ts?(x)']),
    project('int', ['**/*.int.spec.ts'], withServers),
    project('e2e', ['**/*.e2e.spec.ts'], {
      ...withServers,
      testPathIgnorePatterns: ['/node_modules/', '/dist/', '/apps/console/'],
    }),
    project('console', ['**/apps/console/e2e/*.e2e.spec.ts'], withServers),
    project('mutation', ['**/libs/**/*.mutation.spec.ts']),
    project('equivalence', ['**/*.equivalence.spec.ts'], withServers),
    project('mutation-on-the-real-server', ['**/apps/**/*.mutation.spec.ts'], withServers),
  ],
};
