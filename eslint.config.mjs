import { existsSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import nx from '@nx/eslint-plugin';
import prettier from 'eslint-config-prettier/flat';
import { defineConfig } from 'eslint/config';
import ts from 'typescript';
import tseslint from 'typescript-eslint';

const tests = ['**/*.spec.ts', '**/*.spec.tsx', '**/testing/**'];
const builtins = `^(node:.*|${builtinModules.join('|')})$`;

/**
 * Where the types come from. A package that is linted from its own folder is one program, its tests included: several
 * times cheaper than the project service, which opens the whole workspace for the first test. Editors get the service.
 */
function typeInformation() {
  const folder = process.cwd();
  const own = join(folder, 'tsconfig.json');
  if (folder === import.meta.dirname || !existsSync(own)) {
    return { projectService: true, tsconfigRootDir: import.meta.dirname };
  }
  const { config } = ts.readConfigFile(own, ts.sys.readFile);
  const everything = { ...config, include: ['**/*.ts', '**/*.tsx'], exclude: ['dist', 'node_modules'] };
  const { fileNames, options } = ts.parseJsonConfigFileContent(everything, ts.sys, folder);
  const { rootDir: _, ...rest } = options;
  const types = [...new Set([...(options.types ?? ['node']), 'jest'])];
  return { programs: [ts.createProgram(fileNames, { ...rest, types, composite: false, noEmit: true })] };
}

/** Who may import whom: apps -> { workflows, activities, libraries } -> domain -> nothing. */
const layers = (domainExternals, workflow, more = {}) => [
  'error',
  {
    ...more,
    depConstraints: [
      { sourceTag: 'layer:domain', onlyDependOnLibsWithTags: ['layer:domain'], ...domainExternals },
      { sourceTag: 'layer:library', onlyDependOnLibsWithTags: ['layer:domain', 'layer:library'] },
      { sourceTag: 'layer:activity', onlyDependOnLibsWithTags: ['layer:domain', 'layer:library'] },
      { sourceTag: 'layer:workflow', ...workflow },
      { sourceTag: 'layer:console', onlyDependOnLibsWithTags: ['layer:domain'] },
      {
        sourceTag: 'layer:app',
        onlyDependOnLibsWithTags: ['layer:domain', 'layer:library', 'layer:workflow', 'layer:activity'],
      },
    ],
  },
];

const boundaries = layers(
  { bannedExternalImports: ['*'] },
  {
    onlyDependOnLibsWithTags: ['layer:domain', 'layer:activity'],
    allowedExternalImports: ['@temporalio/workflow', '@temporalio/common'],
  },
);
// A test may use any tool, and its own package by name: as its users do, compiled.
const boundariesOfTests = layers(
  {},
  { onlyDependOnLibsWithTags: ['layer:domain', 'layer:library', 'layer:activity'] },
  { allowCircularSelfDependency: true },
);

const environment = {
  object: 'process',
  property: 'env',
  message: 'The environment is read in settings.ts only, where every variable is validated at start.',
};
const environmentImports = { name: 'node:process', message: environment.message };

const notReplayable = 'A replay must give the same answer on every machine and at any time: let the event carry it.';
const clockFree = [
  { object: 'Date', property: 'now', message: notReplayable },
  { object: 'Math', property: 'random', message: notReplayable },
  ...['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString', 'localeCompare', 'getTimezoneOffset'].map(
    (property) => ({ property, message: notReplayable }),
  ),
];
const noGlobals = ['process', 'fetch', 'Buffer', 'Intl', 'performance', 'crypto', 'globalThis', 'global', 'require']
  .concat(['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask'])
  .map((name) => ({ name, message: notReplayable }));

export default defineConfig(
  { ignores: ['**/dist/**', '**/node_modules/**', '**/.data/**', '**/.nx/**', '**/coverage/**'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{js,mjs,cjs}'],
    rules: {
      'no-unused-vars': ['error', { varsIgnorePattern: '^_' }],
      'prefer-const': 'error',
      'no-var': 'error',
      eqeqeq: 'error',
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: typeInformation() },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      // An async function without await is how a promise-returning type is implemented by something immediate.
      '@typescript-eslint/require-await': 'off',
      eqeqeq: 'error',
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 4],
      'no-console': 'error',
      'no-restricted-properties': ['error', environment],
      'no-restricted-imports': ['error', { paths: [environmentImports] }],
    },
  },
  {
    files: ['{libs,apps}/*/src/**/*.{ts,tsx}', '{workflows,activities}/src/**/*.ts'],
    plugins: { '@nx': nx },
    rules: { '@nx/enforce-module-boundaries': boundaries },
  },
  {
    files: ['**/*.tsx'],
    rules: {
      'max-lines-per-function': ['error', { max: 80, skipBlankLines: true, skipComments: true }],
      // A redirect is thrown by design; it is no Error.
      '@typescript-eslint/only-throw-error': [
        'error',
        { allow: [{ from: 'package', package: '@tanstack/router-core', name: ['Redirect', 'NotFoundError'] }] },
      ],
    },
  },
  {
    files: ['libs/domain/src/**/*.ts'],
    ignores: tests,
    rules: {
      'no-restricted-imports': ['error', { patterns: [{ regex: builtins, message: 'The domain has no I/O.' }] }],
      'no-restricted-properties': ['error', environment, ...clockFree],
      'no-restricted-globals': ['error', ...noGlobals],
      'no-restricted-syntax': [
        'error',
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: notReplayable },
        { selector: "CallExpression[callee.name='Date']", message: notReplayable },
      ],
    },
  },
  {
    files: ['workflows/src/**/*.ts'],
    ignores: tests,
    rules: {
      'no-restricted-imports': 'off',
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: builtins, message: 'Workflows run in a sandbox without Node.' },
            {
              group: ['@stepladder/activities'],
              allowTypeImports: true,
              message: 'Workflows know activities by type only: use `import type`.',
            },
          ],
        },
      ],
    },
  },
  {
    files: tests,
    rules: {
      'max-lines': 'off',
      'max-lines-per-function': 'off',
      'no-restricted-properties': 'off',
      'no-restricted-imports': 'off',
      // Tests read JSON and answers of servers, whose shape is what they are about to check.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['{libs,apps,workflows,activities}/**/*.spec.ts', '{libs,apps,workflows,activities}/**/testing/**/*.ts'],
    plugins: { '@nx': nx },
    rules: { '@nx/enforce-module-boundaries': boundariesOfTests },
  },
  {
    files: ['**/*settings.ts', 'tools/**', '**/vite.config.ts'],
    rules: { 'no-restricted-properties': 'off', 'no-restricted-imports': 'off' },
  },
  { files: ['apps/cli/**', 'tools/**'], rules: { 'no-console': 'off' } },
  prettier,
);
