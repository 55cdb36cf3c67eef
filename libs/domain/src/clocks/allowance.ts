import type { ClockRule, TargetRow } from '../policy/clock-rule';
import type { Amount } from '../policy/measure';
import type { ClockState } from '../ticket/ticket';
import type { Instant } from '../time/instant';

/** How much a clock may run, and from when on that is counted; from the beginning of its ledger unless said. */
export type Allowance = { amount: Amount | undefined; sinceAt?: Instant };

/** The target of the row, or what the last return to its rung has granted, counted from that return. */
export function allowanceOf({ onReturn }: ClockRule, target: TargetRow, { grantedAt }: ClockState): Allowance {
  if (grantedAt === undefined || typeof onReturn !== 'object') return { amount: target.amount };
  return { amount: onReturn.grant, sinceAt: grantedAt };
}
