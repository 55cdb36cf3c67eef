import type { Tell } from './audience';
import type { ClockRule, Threshold } from './clock-rule';
import type { Ladder, Rung } from './ladder';
import type { Named, NotificationRule, Policy } from './policy';

type EarlierTell = Omit<Tell, 'channels'>;
type EarlierAction = { do: 'climb'; ladder: string; rung: string } | ({ do: 'tell' } & EarlierTell);
type EarlierClock = Pick<
  ClockRule,
  'id' | 'label' | 'scope' | 'on' | 'priorities' | 'restartsOn' | 'targets' | 'onReturn'
> & { thresholds: (Omit<Threshold, 'actions'> & { actions: EarlierAction[] })[] };
type EarlierRung = Pick<Rung, 'id' | 'label' | 'role' | 'takesOver' | 'reachedBy' | 'opensFor'> & {
  tells: EarlierTell[];
  reasons: Named[];
};

/**
 * The first form in which policies travelled with tickets. Tickets opened then are still open, so their policies are read
 * for ever: what could not be said yet is filled in with what was meant.
 */
export type EarlierPolicy = Pick<
  Policy,
  'id' | 'version' | 'label' | 'zone' | 'priorities' | 'defaultPriority' | 'roles' | 'awaiting' | 'closesAfter'
> & {
  ladders: (Pick<Ladder, 'id' | 'label' | 'kind' | 'skip'> & { rungs: EarlierRung[] })[];
  clocks: EarlierClock[];
  onOpening: EarlierTell[];
  onResolving: EarlierTell[];
  onReopening: EarlierTell[];
};

/** The policy in today's form; one that has it already is given back as it is. */
export function completePolicy(policy: Policy | EarlierPolicy): Policy {
  if (!('onOpening' in policy)) return policy;
  const { onOpening, onResolving, onReopening, ladders, clocks, ...rest } = policy;
  return {
    firstForm: true,
    matrix: { impacts: [], urgencies: [], cells: [] },
    plans: [],
    regions: [],
    categories: [],
    categoryRequired: false,
    areas: [],
    evidence: [],
    away: [],
    consultations: [],
    placements: [],
    may: {},
    ...rest,
    ladders: ladders.map((ladder) => ({
      climbedBy: 'escalate',
      atTop: 'end',
      ...ladder,
      rungs: ladder.rungs.map(completeRung),
    })),
    clocks: clocks.map(completeClock),
    notifications: [
      ...notification('opened', onOpening),
      ...notification('resolved', onResolving),
      ...notification('reopened', onReopening),
    ],
  };
}

function completeRung(rung: EarlierRung): Rung {
  const reasons = rung.reasons.map((reason) => ({
    needs: [],
    bypassesGate: false,
    namesPerson: false,
    needsArea: false,
    leadsTo: [],
    ...reason,
  }));
  return { heldBy: 'role', takes: [], sees: [], ...rung, reasons, tells: rung.tells.map(byMail) };
}

function completeClock(clock: EarlierClock): ClockRule {
  const thresholds = clock.thresholds.map((threshold) => ({
    ...threshold,
    actions: threshold.actions.map((action) => (action.do === 'tell' ? byMail(action) : action)),
  }));
  const never = { startsOn: [], stopsOn: [], whileWorking: false, unlessEvidence: [], newCycleOnReopening: false };
  return { ...never, ...clock, thresholds };
}

function notification(on: NotificationRule['on'], tells: EarlierTell[]): NotificationRule[] {
  return tells.length === 0 ? [] : [{ on, fits: {}, tells: tells.map(byMail) }];
}

function byMail<Told extends EarlierTell>(told: Told): Told & Pick<Tell, 'channels'> {
  return { ...told, channels: ['email'] };
}
