import type { EntryType } from '../ticket/entry';
import type { Audience, Channel } from './audience';
import type { Fits } from './fits';
import type { Amount, Measure } from './measure';

/** A stopwatch with a target, as the policy declares it (semantics: Clocks). */
export type ClockRule = {
  id: string;
  label: string;
  /**
   * `ticket`: the whole life; `tier`: summed over all stays on `on`; `visit`: this stay on `on` alone; `pause`: this wait
   * alone, for the reasons in `during`.
   */
  scope: 'ticket' | 'tier' | 'visit' | 'pause';
  /** The rung on which a tier or visit clock runs. */
  on?: { ladder: string; rung: string };
  /** The reasons to wait under which a pause clock runs. */
  during?: string[];
  /** Tickets it runs for; absent means all. */
  priorities?: string[];
  /** What sets it going, each time in a new cycle; empty means that it runs from the opening. */
  startsOn: Trigger[];
  /** What stops it, met or breached, beside resolution; empty means resolution alone. */
  stopsOn: Trigger[];
  /** What empties the ledger and arms every threshold again. */
  restartsOn: Trigger[];
  /** Runs only between `start-work` and `stop-work`. */
  whileWorking: boolean;
  /** Evidence given on a ticket for which it does not run. */
  unlessEvidence: string[];
  /** The first row that fits the ticket counts; a ticket that none fits has no such clock. */
  targets: TargetRow[];
  thresholds: Threshold[];
  /** What a hand-back to its rung does once its target is spent. */
  onReturn: OnReturn;
  /** Whether a re-opening arms its thresholds again, on the same ledger. */
  newCycleOnReopening: boolean;
};

/** Something that happened, by the entry's type; `with` names the rung or consultation concerned. */
export type Trigger = { event: EntryType; with?: string };

/** `grant`: it may return, and the clock is given so much more before it breaches again. */
export type OnReturn = 'refuse' | 'next-clock' | { grant: Amount };

/** What is counted, and how much of it is allowed, for the tickets it fits. */
export type TargetRow = Fits & { measure: Measure; amount?: Amount };

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
export type Action =
  | { do: 'climb'; ladder: string; rung: string }
  | { do: 'tell'; to: Audience[]; template: string; channels: Channel[] }
  /** Ends the wait: the clocks go on (a pause's cap). */
  | { do: 'resume' };
