const notRun = new Set(['pending', 'skipped', 'todo', 'disabled']);

/**
 * Counts all runs of jest and all other steps: the tests in each report, one failure for each suite that could not be
 * loaded and for each step that failed, and one where jest failed (or never reported) without a failing test. Skipped
 * and failed tests are given by name, each once.
 */
export function tally({ runs, steps }) {
  const counts = runs.map(tallyRun);
  const sum = (of) => counts.reduce((total, count) => total + of(count), 0);
  return {
    passed: sum(({ passed }) => passed),
    failed: sum(({ failed }) => failed) + steps.filter(({ code }) => code !== 0).length,
    skipped: [...new Set(counts.flatMap(({ skipped }) => skipped))],
    failures: [...new Set(counts.flatMap(({ failures }) => failures))],
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
    failures: failuresIn(report),
  };
}

/** Each failing test, or file that could not be loaded, with the first line of why. */
function failuresIn(report) {
  return (report?.testResults ?? []).flatMap(({ name, message, assertionResults }) => {
    const failed = assertionResults.filter(({ status }) => status === 'failed');
    const file = name.split('/').slice(-1)[0];
    if (failed.length > 0)
      return failed.map(({ fullName, failureMessages }) => `${file}: ${fullName}: ${firstLine(failureMessages[0])}`);
    return assertionResults.length === 0 && message ? [`${file}: ${firstLine(message)}`] : [];
  });
}

/** The first line that says something, without colours. */
function firstLine(text = '') {
  const lines = text.replaceAll(/\u001b\[\d+m/g, '').split('\n');
  return (lines.find((line) => line.trim() !== '') ?? '').trim().slice(0, 300);
}
