const notRun = new Set(['pending', 'skipped', 'todo', 'disabled']);

/**
 * Counts one run: the tests in jest's JSON report, one failure for each suite that could not be loaded and for each step
 * that failed, and one if jest failed (or never reported) without a failing test. Skipped tests are given by name.
 */
export function tally({ report, jestCode, steps }) {
  const suites = report?.testResults ?? [];
  const tests = suites.flatMap((suite) => suite.assertionResults);
  const inTests = tests.filter(({ status }) => status === 'failed').length;
  const unloaded = report?.numRuntimeErrorTestSuites ?? 0;
  const unexplained = jestCode !== 0 && inTests + unloaded === 0 ? 1 : 0;
  return {
    passed: tests.filter(({ status }) => status === 'passed').length,
    failed: inTests + unloaded + unexplained + steps.filter(({ code }) => code !== 0).length,
    skipped: tests.filter(({ status }) => notRun.has(status)).map(({ fullName }) => fullName),
  };
}
