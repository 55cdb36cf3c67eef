import type { Life } from './life';
import type { Mark } from './mark';

/** Each climb to a rung, and each person who was told of one. */
export function escalationMarks({ ticket, entries, policy }: Life): Mark[] {
  const climbs = entries.filter(({ type }) => type === 'escalated');
  return climbs.flatMap(({ ladder = '', rung = '', people = [] }): Mark[] => {
    const [ticketId, ofPolicy] = [ticket.id, policy.id];
    return [
      { figure: 'escalations', ticketId, where: { ofPolicy, ladder, rung } },
      ...people.map((person) => ({ figure: 'escalated-to' as const, ticketId, where: { person } })),
    ];
  });
}
