import type { Ladder, Policy, Rung } from '@stepladder/domain';
import { error, warning, type Doubt, type Linted } from './finding';

/** Rungs that no ticket can ever stand on, and reasons that lead where nobody may go. */
export function lintReach({ policy }: Linted): Doubt[] {
  return policy.ladders.flatMap((ladder) => {
    const reached = reachedOn(policy, ladder);
    const at = (rung: Rung) => ['ladders', ladder.id, 'rungs', rung.id];
    return [
      ...ladder.rungs
        .filter(({ id }) => !reached.has(id))
        .map((rung) => error(at(rung), 'can never be reached: by no clock, no command and no opening')),
      ...ladder.rungs.flatMap((rung, i) => lintReasons(ladder, rung, i, at(rung))),
    ];
  });
}

/** The rungs that a ticket can come to: where it is opened, where clocks take it, and from there by hand. */
function reachedOn(policy: Policy, ladder: Ladder): Set<string> {
  const start = ladder.rungs.findIndex(({ id }) => id === ladder.comesTo);
  const reached = new Set(ladder.rungs.slice(0, start + 1).map(({ id }) => id));
  for (const rung of ladder.rungs) if (rung.opensFor.length > 0 || rung.reachedBy === 'intervene') reached.add(rung.id);
  for (const { thresholds } of policy.clocks) {
    for (const action of thresholds.flatMap(({ actions }) => actions)) {
      if (action.do === 'climb' && action.ladder === ladder.id) reached.add(action.rung);
    }
  }
  const [bottom] = ladder.rungs;
  if (start < 0 && bottom?.reachedBy === 'escalate') reached.add(bottom.id);
  // Upwards only: what is below a rung can be handed back to.
  ladder.rungs.forEach((rung, i) => {
    const higher = ladder.rungs.slice(i).some(({ id }) => reached.has(id));
    if (ladder.kind === 'functional' && higher) reached.add(rung.id);
    if (reached.has(rung.id))
      for (const next of ladder.rungs.filter((each) => leadsTo(ladder, rung, i, each))) reached.add(next.id);
  });
  return reached;
}

/** Whether a ticket can be escalated by hand from one rung to another; a reason that leads past the next rung lets it. */
function leadsTo(ladder: Ladder, from: Rung, index: number, to: Rung): boolean {
  const target = ladder.rungs.indexOf(to);
  if (target <= index || to.reachedBy !== 'escalate') return false;
  const open = target === index + 1 || ladder.skip;
  if (from.reasons.length === 0) return open;
  return from.reasons.some((reason) => (reason.leadsTo.length === 0 ? open : reason.leadsTo.includes(to.id)));
}

function lintReasons(ladder: Ladder, rung: Rung, index: number, path: string[]): Doubt[] {
  const top = index === ladder.rungs.length - 1;
  if (top && rung.reasons.length > 0) return [warning([...path, 'reasons'], 'leads nowhere: there is no rung above')];
  return rung.reasons.flatMap(({ id, leadsTo: leads }) => {
    const closed = leads.filter((to) => ladder.rungs.some((each) => each.id === to && each.reachedBy !== 'escalate'));
    if (closed.length === 0) return [];
    const at = [...path, 'reasons', id, 'leads-to'];
    const why = `${closed.join(', ')} is not reached by escalation`;
    return [closed.length === leads.length ? error(at, why) : warning(at, why)];
  });
}
