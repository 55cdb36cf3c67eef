import type { z } from 'zod';
import { acceptedAnswer, commandAnswer, pendingAnswer } from '../commands/outcome.schema';
import { healthAnswer } from '../health/health.schema';
import { policiesAnswer, policyAnswer } from '../policies/policy.schema';
import { ApiWorld } from '../testing/api-world';
import { livedTicket } from '../testing/lived-ticket';
import { problemAnswer } from './problem.schema';
import { ticketPage } from '../tickets/list-tickets.answer';
import { openedAnswer } from '../tickets/opened.answer';
import { ticketAnswer } from '../tickets/ticket.answer';
import { ticketMessagesAnswer, timelineAnswer } from '../tickets/timeline.answer';

let world: ApiWorld;
let id: string;

beforeAll(async () => {
  world = await ApiWorld.begin();
  id = await livedTicket(world, {
    policy: 'three-line',
    at: '2026-03-06T10:00:00.000Z',
    said: [
      ['2026-03-06T11:00:00.000Z', { name: 'acknowledge' }],
      ['2026-03-06T12:00:00.000Z', { name: 'await', reason: 'awaiting-parts' }],
      ['2026-03-09T12:00:00.000Z', { name: 'resume' }],
    ],
    until: '2026-03-12T12:00:00.000Z',
  });
});
afterAll(() => world.end());

/** What an answer says that its description does not, and what it lacks. */
function unlike(schema: z.ZodObject, body: unknown): unknown {
  const { success, data, error } = schema.safeParse(body);
  // What is not described is left out in parsing.
  return success ? { described: data } : { problems: error.issues };
}

it.each([
  ['/v1/tickets', ticketPage],
  ['/v1/tickets/:id', ticketAnswer],
  ['/v1/tickets/:id/timeline', timelineAnswer],
  ['/v1/tickets/:id/messages', ticketMessagesAnswer],
  ['/v1/policies', policiesAnswer],
  ['/v1/policies/restaurant', policyAnswer],
  ['/health', healthAnswer],
])('%s answers what its description says, and nothing else', async (path, schema) => {
  const { status, body } = await world.ask(path.replace(':id', id));
  expect(status).toBe(200);
  expect(unlike(schema, body)).toEqual({ described: body });
});

it('opening answers what its description says, whatever was given with it', async () => {
  const given = { policy: 'three-line', externalId: 'EXT-1', follows: id, description: 'Again' };
  for (const opening of [{ policy: 'webbee' }, given]) {
    const { status, body } = await world.open(opening);
    expect({ status, ...(unlike(openedAnswer, body) as object) }).toEqual({ status: 201, described: body });
  }
});

it('a command answers what its description says, now and when it is asked for', async () => {
  const { body: opened } = await world.open({ policy: 'webbee' });
  const given = await world.ask(`/v1/tickets/${opened.id}/commands/acknowledge`, { method: 'POST', body: {} });
  expect(unlike(given.status === 202 ? pendingAnswer : acceptedAnswer, given.body)).toEqual({ described: given.body });
  const { body } = await world.ask(`/v1/commands/${given.body.commandId}`);
  expect(unlike(commandAnswer, body)).toEqual({ described: body });
});

it.each([
  ['bad input', 400, () => world.open({ policy: 5, priority: [] })],
  ['nobody’s key', 401, () => world.ask('/v1/tickets', { key: undefined })],
  ['a ticket that is not there', 404, () => world.ask('/v1/tickets/local-9')],
  ['an external id that is taken', 409, () => world.open({ policy: 'three-line', externalId: 'EXT-1' })],
  ['a text that is no policy', 400, () => world.ask('/v1/policies', { method: 'POST', body: { document: 'id: x' } })],
])('%s is answered as problems are described', async (_, status, ask) => {
  const { body, ...answer } = await ask();
  expect(answer.headers.get('content-type')).toMatch('application/problem+json');
  expect({ status: answer.status, ...(unlike(problemAnswer, body) as object) }).toEqual({ status, described: body });
});
