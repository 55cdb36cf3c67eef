'use strict';
/**
 * Jest's only transformer. swc compiles TypeScript and the files of packages that are ES modules, because Jest's module
 * system cannot `require` an ES module (NestJS 12, nodemailer 10 and others come in no other form). Every other file
 * is handed through untouched.
 */
const { createHash } = require('node:crypto');
const { existsSync, readFileSync } = require('node:fs');
const { dirname, join } = require('node:path');
const { version: swcVersion } = require('@swc/core');
const swcJest = require('@swc/jest');

const output = { module: { type: 'commonjs' }, sourceMaps: 'inline' };

const compilers = {
  typescript: swcJest.createTransformer({
    ...output,
    jsc: {
      target: 'es2022',
      keepClassNames: true,
      parser: { syntax: 'typescript', decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: true },
    },
  }),
  react: swcJest.createTransformer({
    ...output,
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
    },
  }),
  esModule: swcJest.createTransformer({
    ...output,
    jsc: { target: 'es2022', keepClassNames: true, parser: { syntax: 'ecmascript' } },
  }),
  untouched: { process: (source) => ({ code: source }) },
};

const ownVersion = createHash('sha1').update(readFileSync(__filename)).update(swcVersion).digest('hex');
const moduleFolders = new Map();

/** Whether the nearest package.json at or above a folder says `"type": "module"`. */
function isModuleFolder(folder) {
  const known = moduleFolders.get(folder);
  if (known !== undefined) return known;
  const manifest = join(folder, 'package.json');
  const parent = dirname(folder);
  const answer = existsSync(manifest)
    ? JSON.parse(readFileSync(manifest, 'utf8')).type === 'module'
    : parent !== folder && isModuleFolder(parent);
  moduleFolders.set(folder, answer);
  return answer;
}

function compilerFor(file) {
  if (file.endsWith('.tsx')) return 'react';
  if (/\.[cm]?ts$/.test(file)) return 'typescript';
  if (file.endsWith('.mjs')) return 'esModule';
  return file.endsWith('.js') && isModuleFolder(dirname(file)) ? 'esModule' : 'untouched';
}

module.exports = {
  process: (source, file, options) => compilers[compilerFor(file)].process(source, file, options),
  getCacheKey: (source, file, options) =>
    createHash('sha1')
      .update([ownVersion, compilerFor(file), file, options.instrument, options.configString].join('\0'))
      .update(source)
      .digest('hex'),
};
