import { openTicket, snapshotOf, type Opening } from '@stepladder/domain';
import { PolicyBook } from '@stepladder/activities';
import { inForce } from '@stepladder/policy-file';
import { TicketWriter } from '@stepladder/read-model';
import { anOpening, ApiWorld } from '../testing/api-world';
import { actionsAnswer, type ActionsAnswer } from './actions.schema';

let world: ApiWorld;

// Nothing listens where Temporal should be: whatever is answered here was answered from Postgres alone.
beforeAll(async () => {
  world = await ApiWorld.begin({ TEMPORAL_ADDRESS: '127.0.0.1:1', API_DOCS: 'true' });
});
afterAll(() => world.end());

const goalsOf = ({ choices }: ActionsAnswer['actions'][number]) => choices.flatMap(({ goals }) => goals ?? []);
const monday = '2026-03-02T09:00:00.000Z';

/** A ticket that has just come, as its workflow would have written it. */
async function kept(policy: string): Promise<string> {
  const { id, clock } = (await world.open({ policy, at: monday, clock: { rate: 0.001, virtualOriginAt: monday } }))
    .body;
  const openedAt = Date.parse(monday);
  const rules = inForce(await new PolicyBook(world.dataSource).get('local', policy), openedAt, openedAt);
  const opening: Opening = {
    ...{ id, organisation: 'local', openedAt, openedBy: 'admin', requester: 'rob', participants: [] },
    ...{ priority: rules.defaultPriority, clock },
  };
  const { ticket, effects } = openTicket(rules, opening, openedAt);
  const entries = effects.flatMap((effect) => (effect.type === 'record-entry' ? [effect.entry] : []));
  await new TicketWriter(world.dataSource).publish({
    ...{ snapshot: snapshotOf(rules, ticket), entries, answers: [], messages: [] },
  });
  return id;
}

async function actionsOn(id: string, key?: string) {
  const { status, body } = await world.ask(`/v1/tickets/${id}/actions`, key === undefined ? {} : { key });
  expect(status).toBe(200);
  const { actions } = body as ActionsAnswer;
  return (command: string) => actions.find((each) => each.command === command)!;
}

it('tells of every command whether it would be taken, or why not, in the words of the refusal', async () => {
  const id = await kept('webbee');
  const action = await actionsOn(id);
  expect(action('acknowledge')).toMatchObject({ allowed: true, reasons: [], missing: [] });
  expect(action('hand-back')).toMatchObject({ allowed: false, reasons: ['the ticket is on the first rung'] });
  expect(action('await')).toMatchObject({ allowed: false, reasons: ['this policy has no reason to wait'] });
});

it('says what a gate misses before it is tried, and which evidence would do', async () => {
  const { choices } = (await actionsOn(await kept('restaurant')))('escalate');
  const by = (reason: string) => choices.find(({ facts }) => facts['reason'] === reason);
  expect(by('points-met')).toMatchObject({
    allowed: false,
    reasons: [expect.stringMatching(/^missing: one suggestion of .* tried, with an outcome; so far none was$/)],
    missing: [expect.stringMatching(/^missing: .*woocommerce-documentation.* or .*woocommerce-videos/)],
    evidence: ['woocommerce-documentation', 'woocommerce-videos'],
  });
  const asked = by('client-asked');
  expect(asked).toMatchObject({ allowed: true, reasons: [], evidence: ['reference', 'same-issue'] });
  expect(asked?.missing).toContainEqual(expect.stringContaining('the person asked for'));
});

it('says of a way up to which of the rungs above it may go, and why not to the others', async () => {
  const { choices } = (await actionsOn(await kept('three-line')))('escalate');
  const goals = choices.flatMap((choice) => choice.goals ?? []);
  expect(goals.filter(({ usual }) => usual)).not.toEqual([]);
  expect(goals.find(({ allowed }) => !allowed)?.reasons).not.toEqual([]);
});

it('says of a closed ticket that re-opening it opens another', async () => {
  const id = await kept('webbee');
  expect((await actionsOn(id))('reopen')).toMatchObject({ allowed: false });
  await world.dataSource.query(
    `UPDATE ticket SET status = 'closed', state = jsonb_set(state, '{status}', '"closed"') WHERE ticket_id = $1`,
    [id],
  );
  expect((await actionsOn(id))('reopen')).toMatchObject({ allowed: true, opens: 'follow-up', reasons: [] });
});

it('gives each reason by its code as well, so that it can be said in any language', async () => {
  for (const policy of ['webbee', 'three-line', 'wep', 'restaurant']) {
    const { actions } = (await world.ask(`/v1/tickets/${await kept(policy)}/actions`)).body as ActionsAnswer;
    const verdicts = actions.flatMap((action) => [action, ...action.choices, ...goalsOf(action)]);
    const all = verdicts.flatMap(({ reasons, missing, reasonCodes, missingCodes }) => [
      ...reasons.map((reason, index) => ({ reason, code: reasonCodes[index]?.code })),
      ...missing.map((reason, index) => ({ reason, code: missingCodes[index]?.code })),
    ]);
    expect(all.length).toBeGreaterThan(0);
    expect(all.filter(({ code }) => code === undefined)).toEqual([]);
  }
});

it('says which fields a command has, which of them it needs, and what they are chosen from', async () => {
  const action = await actionsOn(await kept('three-line'));
  expect(action('await').fields).toContainEqual({
    ...{ name: 'reason', required: true, kind: 'choice' },
    choices: expect.arrayContaining([{ id: 'awaiting-parts', label: 'Awaiting parts' }]) as unknown,
  });
  expect(action('await').fields.map(({ name, required }) => [name, required])).toEqual([
    ['reason', true],
    ['reviewAt', false],
    ['text', false],
  ]);
  expect(action('note').fields).toEqual([{ name: 'text', required: true, kind: 'words' }]);
  expect(action('await').choices).toContainEqual(expect.objectContaining({ facts: { reason: 'awaiting-parts' } }));
});

it('answers in the form it is described in', async () => {
  for (const policy of ['webbee', 'three-line', 'wep', 'restaurant']) {
    const { body } = await world.ask(`/v1/tickets/${await kept(policy)}/actions`);
    expect(actionsAnswer.strict().safeParse(body).error).toBeUndefined();
  }
  const { paths } = (await world.ask('/v1/openapi.json')).body;
  const { schema } = paths['/v1/tickets/{ticketId}/actions'].get.responses['200'].content['application/json'];
  expect(schema.required).toContain('actions');
});

it('refuses everything to whoever may only read', async () => {
  const reader = await world.keyFor(['read']);
  const action = await actionsOn(await kept('webbee'), reader);
  expect(action('acknowledge')).toMatchObject({ allowed: false, reasons: ['giving commands needs the right work'] });
  expect(action('acknowledge').reasonCodes).toEqual([{ code: 'needs-work', facts: {} }]);
});

it('is not there for another organisation, and not yet for a ticket that has not begun', async () => {
  const foreign = await world.keyFor(['read'], 'elsewhere');
  expect((await world.ask(`/v1/tickets/${await kept('webbee')}/actions`, { key: foreign })).status).toBe(404);
  expect((await world.ask('/v1/tickets/local-999999/actions')).status).toBe(404);
  const stored = (await world.open(anOpening)).body.id;
  const { status, body } = await world.ask(`/v1/tickets/${stored}/actions`);
  expect([status, body.type]).toEqual([409, 'urn:stepladder:problem:not-yet']);
});
