/**
 * Writes the types of the console's client from the API's OpenAPI document: `node apps/api/write-client.mjs` after a change
 * of an address or an answer. With `--check` it writes nothing and fails when they are not those of the API.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import openapiTypescript, { astToString } from 'openapi-typescript';
import { format, resolveConfig } from 'prettier';
import api from './dist/index.js';

const target = fileURLToPath(new URL('../console/src/api/schema.ts', import.meta.url));
const head = `/* eslint-disable */
// Written by apps/api/write-client.mjs from the API's OpenAPI document; not to be edited.
`;
const types = astToString(await openapiTypescript(await api.describeApi(), { alphabetize: true }));
const text = await format(`${head}${types}`, { ...(await resolveConfig(target)), parser: 'typescript' });

if (!process.argv.includes('--check')) writeFileSync(target, text);
else if (readFileSync(target, 'utf8') !== text) {
  console.error('apps/console/src/api/schema.ts is not that of the API: node apps/api/write-client.mjs');
  process.exit(1);
}
// A client of Temporal that never connected keeps the process alive.
process.exit(0);
