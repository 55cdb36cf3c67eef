#!/usr/bin/env node
'use strict';
const { existsSync } = require('node:fs');
const { join } = require('node:path');

const main = join(__dirname, '..', 'dist', 'main.js');

if (!existsSync(main)) {
  console.error('Stepladder is not built yet: run `npm run build` first (`npm start` does it by itself).');
  process.exit(1);
}
require(main);
