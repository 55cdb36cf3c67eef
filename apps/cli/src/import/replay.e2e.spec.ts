import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';
import type { ReplayReport } from './replay-command';
import { expectedMoves, isOpen } from './testing/three-line-oracle';

const root = join(__dirname, '../../../..');
const file = join(process.env['STEPLADDER_DATA'] ?? join(root, '../shared/data'), 'bpi2013-incidents.csv.gz');
const withData = existsSync(file) ? describe : describe.skip;
const every = 75;

/** Rows of every 75th incident, counted without our reader. */
function rowsInFile(): number {
  const ids = gunzipSync(readFileSync(file))
    .toString('utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.slice(0, line.indexOf(',')));
  const order = [...new Set(ids)];
  const chosen = new Set(order.filter((_id, place) => place % every === 0).slice(0, 100));
  return ids.filter((id) => chosen.has(id)).length;
}

withData('100 incidents of the Volvo log under three-line (needs bpi2013-incidents.csv.gz)', () => {
  let report: ReplayReport;

  beforeAll(async () => {
    const args = [
      'apps/cli/bin/stepladder.js',
      'import',
      'incidents',
      file,
      '--every',
      String(every),
      '--limit',
      '100',
      '--replay',
      '--json',
    ];
    const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: root, maxBuffer: 64 * 1024 * 1024 });
    report = JSON.parse(stdout) as ReplayReport;
  }, 600_000);

  it('lives through each of them and sends one signal for every row mapped', () => {
    expect(report.incidents).toBe(100);
    expect(report.lives).toHaveLength(100);
    expect(report.signalsSent).toBe(report.rowsMapped);
  });

  it('accounts for every row of the file: it opens, is a command, or is unmapped under a name', () => {
    expect(report.rowsRead).toBe(rowsInFile());
    expect(report.rowsRead).toBe(report.rowsOpening + report.rowsMapped + report.rowsUnmapped);
    expect(Object.values(report.unmapped).reduce((sum, count) => sum + count, 0)).toBe(report.rowsUnmapped);
  });

  it("makes every automatic move at the independent oracle's instant, and no other", () => {
    const found = report.lives.map(({ incident, moved }) => ({
      incident,
      moves: moved.map(({ at, fromRung, rung, clock }) => ({ at: new Date(at).toISOString(), fromRung, rung, clock })),
    }));
    const expected = report.lives.map(({ incident, openedAt, rung, said }) => ({
      incident,
      moves: expectedMoves({ openedAt, rung, accepted: said.filter(({ outcome }) => outcome === 'accepted') }).map(
        (move) => ({
          ...move,
          at: new Date(move.at).toISOString(),
        }),
      ),
    }));
    expect(found).toEqual(expected);
    expect(found.flatMap(({ moves }) => moves).length).toBeGreaterThan(10);
  }, 120_000);

  it('moves nothing by itself outside opening hours', () => {
    const closing = (at: number): boolean => isOpen(at) || isOpen(at - 1);
    expect(report.lives.flatMap(({ moved }) => moved).every(({ at }) => closing(at))).toBe(true);
  });
});
