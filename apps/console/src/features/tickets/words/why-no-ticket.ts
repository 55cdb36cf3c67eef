import { ProblemError } from '../../../api/problem';

/** The word for a ticket that cannot be shown: there is none, or it cannot be read. */
export function whyNoTicket(error: unknown): 'no-such-ticket' | 'unreadable' {
  return error instanceof ProblemError && error.problem.status === 404 ? 'no-such-ticket' : 'unreadable';
}
