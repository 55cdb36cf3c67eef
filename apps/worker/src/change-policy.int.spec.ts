import type { PolicyPack } from '@stepladder/policy-file';
import { PolicyShelf } from '@stepladder/read-model';
import { Worker } from '@temporalio/worker';
import { join } from 'node:path';
import { packOf, RealWorld } from './testing/real-world';

const at = (day: number, time: string) => Date.parse(`2026-03-0${day}T${time}:00Z`);
const [monday, tuesday] = [2, 3];
const bundle = { codePath: join(__dirname, '../../../workflows/dist/workflow-bundle.js') };

/** Webbee, with its first step up after four hours instead of eight. */
const quicker = (version: number): Promise<PolicyPack> =>
  packOf('webbee', (document) =>
    document.replace(/^version: \d+$/m, `version: ${version}`).replace('after: 8h of age', 'after: 4h of age'),
  );

describe('a ticket that goes on under another version of its policy', () => {
  let world: RealWorld;
  let own: number;
  beforeAll(async () => {
    const pack = await packOf('webbee');
    own = pack.policy.version;
    world = await RealWorld.begin([pack]);
  });
  afterAll(() => world.end());

  const publish = async ({ policy: { id, version }, digest, document }: PolicyPack): Promise<void> => {
    await new PolicyShelf(world.dataSource).publish(world.organisation, { id, version, digest, document });
  };

  it('reads the version when it is asked for, goes by it from then on, and may go back', async () => {
    const ticket = await world.open('webbee', at(monday, '09:00'));
    const unknown = await ticket.say(at(monday, '10:00'), { name: 'change-policy', version: 102 });
    expect(unknown).toMatchObject({ outcome: 'refused', reasons: ['there is no version 102'] });
    await publish(await quicker(102));
    const changed = await ticket.say(at(monday, '10:30'), { name: 'change-policy', version: 102 });
    expect(changed.outcome).toBe('accepted');
    await ticket.until(at(monday, '14:00'));
    const back = await ticket.say(at(monday, '14:30'), { name: 'change-policy', version: own });
    expect(back.outcome).toBe('accepted');
    await ticket.until(at(tuesday, '10:00'));
    expect(await ticket.told(['policy-changed', 'escalated', 'rung-already-reached'])).toEqual([
      'Mon 10:30 policy-changed',
      'Mon 13:00 escalated team-lead',
      'Mon 14:30 policy-changed',
      'Mon 17:00 rung-already-reached team-lead',
      'Tue 09:00 escalated project-manager',
    ]);
    const rows = await world.dataSource.query<{ policy_version: number }[]>(
      'select policy_version from ticket where ticket_id = $1',
      [ticket.id],
    );
    expect(rows).toEqual([{ policy_version: own }]);
    const history = await world.client.workflow.getHandle(ticket.id).fetchHistory();
    await Worker.runReplayHistory({ workflowBundle: bundle }, history, ticket.id);
  });

  it('goes on while the version cannot be read, and takes the command when it can', async () => {
    const ticket = await world.open('webbee', at(monday, '09:00'));
    await publish(await quicker(103));
    await world.dataSource.query('alter table published_policy rename to policy_away');
    const commandId = await ticket.store(at(monday, '10:00'), { name: 'change-policy', version: 103 });
    await world.delivery.deliver(ticket.organisation, ticket.id);
    const noted = await ticket.say(at(monday, '10:00'), { name: 'note' }, { travel: false });
    expect(noted.outcome).toBe('accepted');
    await world.dataSource.query('alter table policy_away rename to published_policy');
    expect((await ticket.answer(commandId)).outcome).toBe('accepted');
    expect(await ticket.told(['noted', 'policy-changed', 'taken-as-it-stands'])).toEqual([
      'Mon 10:00 noted',
      'Mon 10:00 policy-changed',
      'Mon 10:00 taken-as-it-stands',
    ]);
  });
});
