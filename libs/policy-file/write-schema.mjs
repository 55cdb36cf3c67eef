/** Writes the JSON Schema of the policy language for editors: `node libs/policy-file/write-schema.mjs` after a change of it. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import policyFile from './dist/index.js';

const target = fileURLToPath(new URL('../../policies/policy.schema.json', import.meta.url));
writeFileSync(target, policyFile.policySchemaText());
