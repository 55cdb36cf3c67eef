import type { z } from 'zod';
import { commandAnswer, outcomeAnswer } from '../commands/outcome.schema';
import { healthAnswer } from '../health/health.schema';
import { policiesAnswer, policyAnswer } from '../policies/policy.schema';
import { ApiWorld } from '../testing/api-world';
import { livedTicket } from '../testing/lived-ticket';
import { ticketPage } from '../tickets/list-tickets.answer';
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

it('a command answers what its description says, now and when it is asked for', async () => {
  const { body: opened } = await world.open({ policy: 'webbee' });
  const given = await world.ask(`/v1/tickets/${opened.id}/commands/acknowledge`, { method: 'POST', body: {} });
  expect(outcomeAnswer.parse(given.body)).toEqual(given.body);
  const { body } = await world.ask(`/v1/commands/${given.body.commandId}`);
  expect(unlike(commandAnswer, body)).toEqual({ described: body });
});
