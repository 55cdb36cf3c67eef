'use strict';
/** After the last test: stops the servers that the setup started and removes their files. */
const { rm } = require('node:fs/promises');

module.exports = async () => {
  const { servers, folders } = globalThis.stepladderTestServers;
  await Promise.all(servers.map((server) => server.stop()));
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
};
