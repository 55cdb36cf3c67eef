import type { PersonId } from '../policy/audience';
import type { Consultation, Ticket } from './ticket';

/** What somebody would answer: the last open question that they did not ask themselves, else the last open one. */
export function openQuestion(
  { consultations = [] }: Pick<Ticket, 'consultations'>,
  by: PersonId,
): Consultation | undefined {
  const open = consultations.filter(({ answeredAt }) => answeredAt === undefined);
  return open.filter((each) => each.by !== by).at(-1) ?? open.at(-1);
}
