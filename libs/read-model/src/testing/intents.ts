import { createHash, randomUUID } from 'node:crypto';
import type { Command } from '@stepladder/domain';
import type { CommandIntent, OpeningIntent } from '../intents/intent';

/** The fingerprint of a request with this body. */
export const fingerprint = (body: string) => createHash('sha256').update(body).digest('hex');

/** A printer that does not print, with a key of its own unless told. */
export function opening(facts: Partial<OpeningIntent> = {}): OpeningIntent {
  return {
    organisation: 'local',
    commandId: randomUUID(),
    fingerprint: fingerprint('printer'),
    by: 'ann',
    policy: 'webbee',
    policyVersion: 1,
    subject: 'The printer does not print',
    requester: 'rob',
    participants: [],
    priority: 'high',
    ...facts,
  };
}

/** A resolve of that ticket, with a key of its own unless told. */
export function resolving(ticketId: string, facts: Partial<CommandIntent> = {}): CommandIntent {
  const command: Command = { commandId: randomUUID(), name: 'resolve', by: 'tara' };
  return { organisation: 'local', ticketId, command, fingerprint: fingerprint('resolve'), ...facts };
}
