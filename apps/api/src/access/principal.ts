import type { KnownPrincipal, Right } from '@stepladder/read-model';
import type { Request } from 'express';
import { NotAllowed } from '../http/failures';

/** Who asks: the organisation is never taken from anywhere else. */
export type Principal = KnownPrincipal;

/** A request after identification; without a principal nobody known asks. */
export type IdentifiedRequest = Request & { principal?: Principal };

/** Whether somebody may; an administrator may everything. */
export function may(principal: Principal, right: Right): boolean {
  return principal.rights.includes(right) || principal.rights.includes('admin');
}

/** What a request may only say with a right of its own (decisions 3). */
export function needsFor(principal: Principal, told: { by?: unknown; at?: unknown; clock?: unknown }): void {
  if (told.by !== undefined && told.by !== principal.person) needs(principal, 'act-for', 'by');
  if (told.at !== undefined) needs(principal, 'set-at', 'at');
  if (told.clock !== undefined) needs(principal, 'set-at', 'clock');
}

function needs(principal: Principal, right: Right, field: string): void {
  if (!may(principal, right)) throw new NotAllowed(`${field} needs the right ${right}`);
}
