const notRun = new Set(['pending', 'skipped', 'todo', 'disabled']);

/**
 * Counts all runs of jest and all other steps: the tests in each report, one failure for each suite that could not be
 * loaded and for each step that failed, and one where jest failed (or never reported) without a failing test. Skipped
 * tests are given by name, each once.
 */
export function tally({ runs, steps }) {
  const counts = runs.map(tallyRun);
  const sum = (of) => counts.reduce((total, count) => total + of(count), 0);
  return {
    passed: sum(({ passed }) => passed),
    failed: sum(({ failed }) => failed) + steps.filter(({ code }) => code !== 0).length,
    skipped: [...new Set(counts.flatMap(({ skipped }) => skipped))],
  };
}

function tallyRun({ report, jestCode }) {
  const tests = (report?.testResults ?? []).flatMap((suite) => suite.assertionResults);
  const inTests = tests.filter(({ status }) => status === 'failed').length;
  const unloaded = report?.numRuntimeErrorTestSuites ?? 0;
  const unexplained = jestCode !== 0 && inTests + unloaded === 0 ? 1 : 0;
  return {
    passed: tests.filter(({ status }) => status === 'passed').length,
    failed: inTests + unloaded + unexplained,
    skipped: tests.filter(({ status }) => notRun.has(status)).map(({ fullName }) => fullName),
  };
}
