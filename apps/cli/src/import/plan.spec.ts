import type { Incident } from './incident-log';
import { planOf } from './plan';
import { shifted, shiftWeeks } from './shift';
import { tallyOf } from './tally';

/** An incident from lines such as `Accepted/In Progress L1`, a minute apart. */
function incident(...lines: string[]): Incident {
  const rows = lines.map((line, minute) => {
    const [, status = '', subStatus = '', level = ''] = /^(\w+)\/(.+) (L\S+)$/.exec(line) ?? [];
    return { at: Date.UTC(2012, 0, 2, 9, minute), status, subStatus, level };
  });
  return { id: '1-1', product: 'PROD1', impact: 'Low', rows };
}

const said = (...lines: string[]): string[] =>
  planOf(incident(...lines)).steps.map(({ name, facts }) => [name, ...Object.values(facts)].join(' '));

describe('an incident of the log as a ticket of three-line', () => {
  it('opens by its first row and says every later one as one command', () => {
    expect(
      said(
        'Accepted/In Progress L1',
        'Queued/Awaiting Assignment L2',
        'Accepted/In Progress L2',
        'Completed/Resolved L2',
        'Completed/Closed L2',
      ),
    ).toEqual(['escalate second-line resources-or-knowledge', 'start-work', 'resolve', 'close']);
  });

  it('waits for the reasons the policy has, goes on after them, and counts a wait without a reason', () => {
    const plan = planOf(
      incident('Accepted/In Progress L1', 'Accepted/Wait - Vendor L1', 'Accepted/In Progress L1', 'Accepted/Wait L1'),
    );
    expect(plan.steps.map(({ name }) => name)).toEqual(['await', 'resume']);
    expect(plan.unmapped.map(({ name }) => name)).toEqual(['Accepted/Wait, which names no reason of the policy']);
  });

  it('climbs two lines by two rows, one line at a time', () => {
    expect(
      said(
        'Accepted/In Progress L1',
        'Queued/Awaiting Assignment L3',
        'Accepted/In Progress L3',
        'Accepted/In Progress L3',
      ),
    ).toEqual(['escalate second-line resources-or-knowledge', 'escalate third-line no-known-fix', 'start-work']);
  });

  it('hands back and re-opens', () => {
    expect(
      said(
        'Accepted/In Progress L1',
        'Queued/Awaiting Assignment L2',
        'Queued/Awaiting Assignment L1',
        'Completed/In Call L1',
        'Accepted/In Progress L1',
      ),
    ).toEqual([
      'escalate second-line resources-or-knowledge',
      'hand-back first-line the incident log moves it down a line',
      'resolve',
      'reopen',
    ]);
  });

  it('comes in on 3rd line only as a direct contact, and on 2nd line by way of the 1st', () => {
    expect(planOf(incident('Accepted/In Progress L3')).opening).toEqual({
      rung: 'third-line',
      contact: 'direct-contact',
    });
    expect(planOf(incident('Accepted/In Progress L2')).opening).toEqual({});
    expect(said('Accepted/In Progress L2', 'Accepted/In Progress L2')).toEqual([
      'escalate second-line resources-or-knowledge',
    ]);
  });

  it('accounts for every row', () => {
    const tally = tallyOf([
      planOf(
        incident(
          'Queued/Awaiting Assignment L1',
          'Unmatched/Unmatched L1',
          'Completed/Resolved L1',
          'Completed/Resolved L1',
        ),
      ),
    ]);
    expect(tally.rowsRead).toBe(tally.rowsOpening + tally.rowsMapped + tally.rowsUnmapped);
    expect(tally.unmapped).toEqual({ 'Unmatched/Unmatched': 1, 'Completed/Resolved, completed already': 1 });
  });

  it('is laid into another year on the same weekday at the same time of day', () => {
    const at = Date.UTC(2012, 4, 2, 13, 37, 11);
    expect(Number.isInteger(shiftWeeks)).toBe(true);
    expect(new Date(shifted(at)).toISOString()).toBe('2028-05-03T13:37:11.000Z');
    expect(new Date(shifted(at)).getUTCDay()).toBe(new Date(at).getUTCDay());
  });
});
