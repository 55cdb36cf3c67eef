'use strict';
/**
 * Before the integration and end-to-end tests: one Temporal server and one PostgreSQL for the whole run, and a fresh
 * workflow bundle. Tests find them by STEPLADDER_TEST_TEMPORAL (host:port, namespace `default`, time skipping allowed
 * per workflow) and STEPLADDER_TEST_POSTGRES (a URL whose owner may create databases: each suite makes its own).
 * A variable that is already set is a server of the caller's, which is used instead and left running.
 */
const { execFileSync } = require('node:child_process');
const { chmod, mkdtemp } = require('node:fs/promises');
const { tmpdir } = require('node:os');
const { join } = require('node:path');

const say = (line) => process.stderr.write(`tests: ${line}\n`);

async function temporal({ findTemporal, startTemporal }) {
  const { searchFactTypes: searchAttributes } = require('@stepladder/domain');
  const { path } = await findTemporal({ env: process.env, onProgress: say });
  return startTemporal({ path, port: 0, headless: true, timeSkipping: true, searchAttributes, env: process.env });
}

async function postgres({ startPostgres }, dataDir) {
  // PostgreSQL refuses to run as root, so its own account must be able to enter the folder.
  await chmod(dataDir, 0o755);
  return startPostgres({ dataDir, port: 0, ephemeral: true });
}

module.exports = async () => {
  const running = { servers: [], folders: [] };
  globalThis.stepladderTestServers = running;
  execFileSync(process.execPath, [join(__dirname, 'build.mjs'), '--only', 'bundle'], { stdio: ['ignore', 2, 2] });
  const embedded = require('@stepladder/embedded');
  if (!process.env.STEPLADDER_TEST_TEMPORAL) {
    const server = await temporal(embedded);
    running.servers.push(server);
    process.env.STEPLADDER_TEST_TEMPORAL = server.address;
  }
  if (!process.env.STEPLADDER_TEST_POSTGRES) {
    const dataDir = await mkdtemp(join(tmpdir(), 'stepladder-tests-'));
    running.folders.push(dataDir);
    const server = await postgres(embedded, dataDir);
    running.servers.push(server);
    process.env.STEPLADDER_TEST_POSTGRES = server.url;
  }
};
