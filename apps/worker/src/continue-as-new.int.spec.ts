import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findTemporal, startTemporal, type Temporal } from '@stepladder/embedded';
import { searchFactTypes } from '@stepladder/domain';
import { temporal } from '@temporalio/proto';
import { packOf, RealWorld } from './testing/real-world';

const file = join(__dirname, '../../../workflows/histories/continued-as-new.binpb');
const at = (day: number, time: string) => Date.parse(`2026-03-0${day}T${time}:00Z`);
const [monday, tuesday, thursday] = [2, 3, 5];

describe('a ticket whose history has grown long', () => {
  let server: Temporal;
  let world: RealWorld;
  beforeAll(async () => {
    const { path } = await findTemporal({ env: process.env });
    const dynamicConfig = { 'limit.historyCount.suggestContinueAsNew': '40' };
    server = await startTemporal({
      path,
      port: 0,
      headless: true,
      timeSkipping: true,
      dynamicConfig,
      searchAttributes: searchFactTypes,
      env: process.env,
    });
    world = await RealWorld.begin([await packOf('webbee')], { temporal: server.address, organisation: 'local' });
  });
  afterAll(async () => {
    await world.end();
    await server.stop();
  });

  it('continues as new and loses nothing: the same rungs, the same answers, nobody told twice', async () => {
    const ticket = await world.open('webbee', at(monday, '09:00'), { priority: 'critical' });
    const first = await ticket.say(at(monday, '10:00'), { name: 'acknowledge' });
    for (let minute = 11; minute < 40; minute += 1) await ticket.say(at(monday, `10:${minute}`), { name: 'note' });
    await ticket.say(at(tuesday, '10:00'), { name: 'escalate', to: 'director' });
    // A run that has just been continued waits a second for its first task; a command wakes it.
    await ticket.say(at(thursday, '10:00'), { name: 'note' });

    const runs = [];
    for await (const run of world.client.workflow.list({ query: `WorkflowId = "${ticket.id}"` })) runs.push(run.runId);
    expect(runs.length).toBeGreaterThan(1);
    expect(await ticket.told(['escalated', 'clock-breached'])).toEqual([
      'Mon 17:00 escalated team-lead',
      'Tue 09:00 escalated project-manager',
      'Tue 21:00 escalated executive-assistant',
      'Wed 09:00 clock-breached',
    ]);
    expect(await ticket.answer(first.commandId)).toEqual(first);
    const ids = (await world.mailbox.messages()).map(({ headers }) => headers['message-id']);
    expect(new Set(ids).size).toBe(ids.length);
    await record(ticket.id, runs);
  });

  /** The run in the middle began by carrying on and ended by continuing: that is the history worth replaying. */
  async function record(workflowId: string, runs: string[]): Promise<void> {
    if (process.env['RECORD_HISTORIES'] !== '1' || existsSync(file)) return;
    const history = await world.client.workflow.getHandle(workflowId, runs[1]).fetchHistory();
    await writeFile(file, temporal.api.history.v1.History.encode(history).finish());
  }
});
