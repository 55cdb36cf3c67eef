import type { ClockView, PolicyView, TicketView } from '../api/ticket';

/** What whoever asked was promised: until when, that it was not kept, or that it stands still for now. */
export type Promised = { clock: string; label: string; state: 'kept-until' | 'missed' | 'still'; at?: string };

type Known = Pick<TicketView, 'clocks' | 'status'>;

/** The promises of a ticket that are not settled; clocks of a tier or a wait are the house's own and none. */
export function promisesOf({ clocks = [], status }: Known, policy: Pick<PolicyView, 'clocks'>): Promised[] {
  const own = new Set(policy.clocks.filter(({ scope }) => scope === 'ticket').map(({ id }) => id));
  if (status === 'resolved' || status === 'closed' || status === 'cancelled') return [];
  return clocks.filter(({ clock }) => own.has(clock)).flatMap(promiseOf);
}

function promiseOf({ clock, label, state, targetDueAt }: ClockView): Promised[] {
  const promise = (as: Promised['state']): Promised[] => [
    { clock, label, state: as, ...(targetDueAt ? { at: targetDueAt } : {}) },
  ];
  if (state === 'paused') return promise('still');
  if (!targetDueAt) return [];
  if (state === 'running') return promise('kept-until');
  return state === 'breached' ? promise('missed') : [];
}
