import { join } from 'node:path';
import { Worker } from '@temporalio/worker';
import type { EntryType } from '@stepladder/domain';
import type { RealTicket } from './testing/real-ticket';
import { packOf, RealWorld } from './testing/real-world';

/** 2026-03-02 is a Monday. */
const at = (day: number, time: string) => Date.parse(`2026-03-${String(day).padStart(2, '0')}T${time}:00Z`);
const complaints: EntryType[] = ['complained', 'escalated', 'complaint-settled'];
const bundle = { codePath: join(__dirname, '../../../workflows/dist/workflow-bundle.js') };
const here = { travel: false };

/** Webbee with a ladder of complaints beside its own. */
function withComplaints(document: string): string {
  const ladder = `
  complaint:
    label: Complaints
    kind: hierarchic
    climbed-by: complain
    at-top: tell-again
    rungs:
      manager: { label: Manager, role: project-manager, tells: [project-manager] }
      top: { label: Top, role: director, tells: [director] }
`;
  return document.replace('\nclocks:\n', `${ladder}\nclocks:\n`);
}

describe('a complaint about a closed ticket', () => {
  let world: RealWorld;
  beforeAll(async () => {
    world = await RealWorld.begin([await packOf('webbee', withComplaints)]);
  });
  afterAll(() => world.end());

  async function closed(): Promise<RealTicket> {
    const ticket = await world.open('webbee', at(2, '09:00'));
    await ticket.say(at(2, '10:00'), { name: 'resolve' });
    await ticket.say(at(2, '10:01'), { name: 'close' });
    await world.client.workflow.getHandle(ticket.id).result();
    return ticket;
  }

  async function runsOf({ id }: RealTicket): Promise<{ runId: string; status: string }[]> {
    const runs = [];
    for await (const { runId, status } of world.client.workflow.list({ query: `WorkflowId = "${id}"` }))
      runs.push({ runId, status: status.name });
    return runs;
  }

  it('wakes its workflow, climbs, tells, and lets it end again; the next goes on from there, and settling works too', async () => {
    const ticket = await closed();
    expect(await ticket.say(at(20, '09:00'), { name: 'complain' }, here)).toMatchObject({ outcome: 'accepted' });
    await expect(world.client.workflow.getHandle(ticket.id).result()).resolves.toMatchObject({ status: 'closed' });
    expect(await ticket.say(at(21, '09:00'), { name: 'complain' }, here)).toMatchObject({ outcome: 'accepted' });
    const settle = { name: 'resolve', ladder: 'complaint' } as const;
    const by = (person: string) => ({ ...here, by: person });
    expect(await ticket.say(at(22, '09:00'), settle, by('priya-manager'))).toMatchObject({ outcome: 'refused' });
    expect(await ticket.say(at(22, '10:00'), settle, by('dan-director'))).toMatchObject({ outcome: 'accepted' });
    expect(await ticket.told(complaints)).toEqual([
      'Fri 09:00 complained manager',
      'Fri 09:00 escalated manager',
      'Sat 09:00 complained top',
      'Sat 09:00 escalated top',
      'Sun 10:00 complaint-settled top',
    ]);
    await world.client.workflow.getHandle(ticket.id).result();
    expect(await ticket.mailTo('priya.shah@webbee.example.org')).toHaveLength(1);
    expect(await ticket.mailTo('dan.kapoor@webbee.example.org')).toHaveLength(1);
    const [row] = await world.dataSource.query<{ status: string }[]>(`select status from ticket where ticket_id = $1`, [
      ticket.id,
    ]);
    expect(row).toEqual({ status: 'closed' });
  });

  it('leaves room for what was noted since the end: no two entries have one number, none is lost', async () => {
    const ticket = await closed();
    await ticket.store(at(19, '09:00'), { name: 'note' });
    await ticket.store(at(19, '10:00'), { name: 'reopen' });
    await ticket.say(at(20, '09:00'), { name: 'complain' }, here);
    const lines = await ticket.timeline();
    const tail = lines.map(({ type }) => type).slice(-4);
    expect(tail).toEqual(['noted', 'refused', 'complained', 'escalated']);
    expect(lines.map(({ seq }) => seq)).toEqual(lines.map((_, index) => index + 1));
  });

  it('is told once however often and by however many it is delivered', async () => {
    const ticket = await closed();
    await ticket.store(at(20, '09:00'), { name: 'complain' });
    const { delivery } = world;
    await Promise.all([1, 2, 3].map(() => delivery.deliver(ticket.organisation, ticket.id)));
    await world.dataSource.query(`update command set delivered_at = null where ticket_id = $1`, [ticket.id]);
    await world.client.workflow.getHandle(ticket.id).result();
    await world.delivery.deliver(ticket.organisation, ticket.id);
    await world.client.workflow.getHandle(ticket.id).result();
    expect(await ticket.told(complaints)).toEqual(['Fri 09:00 complained manager', 'Fri 09:00 escalated manager']);
    expect(await ticket.mailTo('priya.shah@webbee.example.org')).toHaveLength(1);
  });

  it('lives on under its id, findable, with every run replaying', async () => {
    const ticket = await closed();
    await ticket.say(at(20, '09:00'), { name: 'complain' }, here);
    await world.client.workflow.getHandle(ticket.id).result();
    const found = world.client.workflow.list({ query: `WorkflowId = "${ticket.id}" and TicketStatus = "closed"` });
    const runs: string[] = [];
    for await (const { runId } of found) runs.push(runId);
    expect(runs).toHaveLength(2);
    expect((await runsOf(ticket)).map(({ status }) => status)).toEqual(['COMPLETED', 'COMPLETED']);
    for (const runId of runs) {
      const history = await world.client.workflow.getHandle(ticket.id, runId).fetchHistory();
      await Worker.runReplayHistory({ workflowBundle: bundle }, history, ticket.id);
    }
  });

  it('an opening delivered again starts nothing', async () => {
    const ticket = await closed();
    await world.dataSource.query(`update command set delivered_at = null where ticket_id = $1 and name = 'open'`, [
      ticket.id,
    ]);
    await world.delivery.deliver(ticket.organisation, ticket.id);
    expect(await runsOf(ticket)).toHaveLength(1);
  });
});
