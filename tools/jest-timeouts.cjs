'use strict';
/**
 * How long one test may take, and what it begins with, by the kind that its file's suffix names: integration 120 s, end to
 * end 180 s, and 600 s where whole policies are lived through and each life waits for its turn.
 */
const { testPath } = expect.getState();

if (testPath.endsWith('.int.spec.ts')) jest.setTimeout(120_000);
if (testPath.endsWith('.e2e.spec.ts')) jest.setTimeout(180_000);
if (/\.(equivalence|mutation)\.spec\.ts$/.test(testPath)) jest.setTimeout(600_000);
