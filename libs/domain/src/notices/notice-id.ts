import type { Channel, PersonId } from '../policy/audience';
import type { Ticket } from '../ticket/ticket';

/** What one person is told of one firing. */
export type Told = { firing: string; action: string; person: PersonId; channel: Channel; round: number };

/**
 * A notice's identity: ticket, firing, action, recipient, channel and round, unique for ever (decisions 13). What is told
 * after a late command has withdrawn what was told before is told anew, so that counts as well.
 */
export function noticeId(ticket: Pick<Ticket, 'id' | 'corrections'>, told: Told): string {
  const { firing, action, person, channel, round } = told;
  return `${ticket.id}/${firing}/${action}/${person}/${channel}/${round}${suffix(ticket)}`;
}

/** The same notice as it is called on a ticket that has been corrected since. */
export function calledSince(
  notice: string,
  before: Pick<Ticket, 'corrections'>,
  now: Pick<Ticket, 'corrections'>,
): string {
  return notice.slice(0, notice.length - suffix(before).length) + suffix(now);
}

function suffix({ corrections }: Pick<Ticket, 'corrections'>): string {
  return corrections === undefined ? '' : `/${corrections}`;
}
