import { aClock, aPolicy, breach, elapsed, office, working } from '../clocks/testing/parts';
import type { Policy } from '../policy/policy';
import { monday, Story } from '../testing/story';
import { foreseeChange, type ForeseenChange, type SupposedChange } from './foresee-change';
import { goneRungs } from './gone-rungs';
import { rungsBack, rungsConcerned } from './rungs-concerned';

const climbing = breach({ actions: [{ do: 'climb', ladder: 'support', rung: 'team-lead' }] });
const age = (hours: number) => aClock('age', [elapsed(hours)], { thresholds: [climbing] });
const first = aPolicy([age(8), aClock('old', [working(4)])], {});
const later = (more: Partial<Policy>): Policy => ({ ...first, version: 2, ...more });

function foreseen(next: Policy, now: number, more: Partial<SupposedChange> = {}, lived?: Story): ForeseenChange {
  const { ticket } = lived ?? new Story(first, monday('09:00'), { calendars: office });
  return foreseeChange(
    { ...first, calendars: office },
    ticket,
    { ...next, calendars: office },
    { now, by: 'ann', ...more },
  );
}

const placeOf = (id: string) => expect.objectContaining({ id });
const accepted = (change: ForeseenChange) => {
  if (change.outcome !== 'accepted') throw new Error(change.reasons.join());
  return change;
};

describe('a change that is foreseen', () => {
  it('tells each clock before and after, those that end and those that are new, and what comes next', () => {
    const fresh = aClock('fresh', [elapsed(1)]);
    const change = accepted(foreseen(later({ clocks: [age(4), fresh] }), monday('10:00')));
    expect(change.clocks).toEqual([
      { clock: 'age', label: 'age', wasDueAt: monday('17:00'), dueAt: monday('13:00'), atOnce: false },
      { clock: 'fresh', label: 'fresh', dueAt: monday('11:00'), atOnce: false },
      { clock: 'old', label: 'old', wasDueAt: monday('13:00'), atOnce: false },
    ]);
    expect([change.was?.at, change.next?.at]).toEqual([monday('13:00'), monday('11:00')]);
    expect(change.moves).toEqual([]);
  });

  it('names what breaches at once and the rung that this reaches, and who would hear of it', () => {
    const change = accepted(foreseen(later({ clocks: [age(2)] }), monday('12:00')));
    expect(change.clocks).toContainEqual(expect.objectContaining({ clock: 'age', atOnce: true }));
    expect(change.moves).toEqual([
      {
        ladder: 'support',
        from: expect.objectContaining({ id: 'developer' }),
        to: expect.objectContaining({ id: 'team-lead' }),
      },
    ]);
    expect(change.told).toContain('tara');
  });

  it('carries out first what has fallen due under the present version, which is then no doing of the change', () => {
    const change = accepted(foreseen(later({ clocks: [age(8)] }), monday('18:00')));
    expect(change.clocks.filter(({ atOnce }) => atOnce)).toEqual([]);
    expect(change.moves).toEqual([]);
  });

  it('comes true: the engine lives it so', () => {
    const next = later({ clocks: [age(2)] });
    const change = accepted(foreseen(next, monday('12:00')));
    const lived = new Story(first, monday('09:00'), { calendars: office, others: [{ ...next, calendars: office }] });
    lived.say(monday('12:00'), { name: 'change-policy', version: 2 });
    lived.until(monday('12:00'));
    expect(lived.told(['clock-breached', 'escalated'])).toEqual([
      'Mon 12:00 clock-breached age',
      'Mon 12:00 escalated team-lead',
    ]);
    expect(change.clocks.filter(({ atOnce }) => atOnce)).toHaveLength(1);
  });

  it('leaves the ticket as it is', () => {
    const lived = new Story(first, monday('09:00'), { calendars: office });
    const before = structuredClone(lived.ticket);
    foreseen(later({ clocks: [age(2)] }), monday('12:00'), {}, lived);
    expect(lived.ticket).toEqual(before);
  });
});

describe('a change that the ticket would refuse', () => {
  const [ladder] = first.ladders;
  const without = later({ ladders: [{ ...ladder!, rungs: ladder!.rungs.filter(({ id }) => id !== 'developer') }] });

  const gone = [expect.objectContaining({ id: 'developer', instead: expect.arrayContaining([placeOf('team-lead')]) })];

  it('is told with every reason, and goes when it is said what becomes of the rung', () => {
    expect(foreseen(without, monday('10:00'))).toEqual({
      outcome: 'refused',
      gone,
      reasons: [
        expect.stringContaining('has no rung developer'),
        expect.stringContaining('whose people hold the ticket'),
      ],
    });
    const mapped = accepted(
      foreseen(without, monday('10:00'), { rungs: { developer: 'team-lead', ghost: 'team-lead' } }),
    );
    expect(mapped.gone).toEqual(gone);
    expect(mapped.moves).toEqual([
      {
        ladder: 'support',
        from: expect.objectContaining({ id: 'developer' }),
        to: expect.objectContaining({ id: 'team-lead' }),
      },
    ]);
  });

  it('names the rung whose people hold the ticket, though it has climbed past it, and none that is still there', () => {
    const { ticket } = new Story(first, monday('09:00'), { calendars: office });
    const climbed = { ...ticket, positions: { support: { ...ticket.positions['support']!, rung: 1 } } };
    expect(goneRungs(first, climbed, without).map(({ id }) => id)).toEqual(['developer']);
    expect(goneRungs(first, climbed, later({}))).toEqual([]);
  });

  it('goes back by what the rungs stood for, where the earlier version does not know them', () => {
    const { ticket } = new Story(first, monday('09:00'), { calendars: office });
    expect(rungsConcerned(first, ticket, { developer: 'crew', 'team-lead': 'crew' })).toEqual({ developer: 'crew' });
    expect(rungsBack(first, { developer: 'crew', 'team-lead': 'project-manager' })).toEqual({ crew: 'developer' });
  });
});
