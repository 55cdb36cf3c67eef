'use strict';
/** How long one test may take, by the kind its file's suffix names: integration 120 s, end to end 180 s. */
const { testPath } = expect.getState();

if (testPath.endsWith('.int.spec.ts')) jest.setTimeout(120_000);
if (testPath.endsWith('.e2e.spec.ts')) jest.setTimeout(180_000);
