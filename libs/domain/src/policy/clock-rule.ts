import type { Audience } from './audience';
import type { Amount, Measure } from './measure';

/** A stopwatch with a target, as the policy declares it (semantics: Clocks). */
export type ClockRule = {
  id: string;
  label: string;
  /** `ticket`: the whole life; `tier`: summed over all stays on `on`; `visit`: this stay on `on` alone. */
  scope: 'ticket' | 'tier' | 'visit';
  /** The rung on which a tier or visit clock runs. */
  on?: { ladder: string; rung: string };
  /** The priorities it runs for; absent means all. */
  priorities?: string[];
  /** What empties the ledger and arms every threshold again. */
  restartsOn: { event: 'consulted' | 'acknowledged'; with?: string }[];
  /** The first row that fits the ticket counts. */
  targets: TargetRow[];
  thresholds: Threshold[];
  /** What a hand-back to its rung does once its target is spent. */
  onReturn: 'refuse' | 'next-clock';
};

/** What is counted, and how much of it is allowed, for tickets of these priorities. */
export type TargetRow = { priorities?: string[]; measure: Measure; amount?: Amount };

/** A point on a clock and what is done when it is reached. */
export type Threshold = {
  id: string;
  kind: 'breach' | 'rung' | 'warning';
  at: ThresholdPoint;
  actions: Action[];
  repeat?: { every: Amount; until: 'resolved' | 'acknowledged' | 'left'; atMost?: number };
};

/** A share of the target, an amount from the start, or an amount before the target. */
export type ThresholdPoint = { share: Amount } | { amount: Amount } | { before: Amount };

/** What a threshold does. */
export type Action = { do: 'climb'; ladder: string; rung: string } | { do: 'tell'; to: Audience[]; template: string };
