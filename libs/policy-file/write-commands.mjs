/** Writes docs/commands.md: `node libs/policy-file/write-commands.mjs` after a change of which status takes which command. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import policyFile from './dist/index.js';

writeFileSync(fileURLToPath(new URL('../../docs/commands.md', import.meta.url)), policyFile.commandsPage());
