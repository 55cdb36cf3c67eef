import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { temporal } from '@temporalio/proto';
import { Worker } from '@temporalio/worker';
import { packOf, RealWorld } from './testing/real-world';
import { scenarios } from './testing/scenarios';

const folder = join(__dirname, '../../../workflows/histories');
const bundle = { codePath: join(__dirname, '../../../workflows/dist/workflow-bundle.js') };
/** `RECORD_HISTORIES=1` adds the histories that are not there yet; recorded ones are never changed. */
const recording = process.env['RECORD_HISTORIES'] === '1';

const { History } = temporal.api.history.v1;

describe('every kind of life a ticket leads', () => {
  let world: RealWorld;
  beforeAll(async () => {
    world = await RealWorld.begin([await packOf('webbee'), await packOf('three-line')], { organisation: 'local' });
  });
  afterAll(() => world.end());

  it.each(scenarios.map((scenario) => [scenario.name, scenario] as const))(
    '%s: lived on the real server, it replays',
    async (name, { live }) => {
      const ticket = await live(world);
      await ticket.written();
      const history = await world.client.workflow.getHandle(ticket.id).fetchHistory();
      const file = join(folder, `${name}.binpb`);
      if (recording && !existsSync(file)) {
        await mkdir(folder, { recursive: true });
        await writeFile(file, History.encode(history).finish());
      }
      await Worker.runReplayHistory({ workflowBundle: bundle }, history, ticket.id);
    },
  );
});

describe('the recorded histories', () => {
  it('are eight kinds of life at least', async () => {
    const names = (await readdir(folder)).map((file) => file.replace('.binpb', ''));
    const wanted = [
      'plain',
      'ladder',
      'pause',
      'refused',
      'escalated-by-hand',
      'late-command',
      're-opened',
      'continued-as-new',
    ];
    expect(names).toEqual(expect.arrayContaining(wanted));
  });

  it('replay on the workflow code of today', async () => {
    for (const file of await readdir(folder)) {
      await Worker.runReplayHistory({ workflowBundle: bundle }, await recorded(file), `local-${file}`);
    }
  });

  it('turn red when the workflow tells people before it has written the read model', async () => {
    const history = await recorded('ladder.binpb');
    const code = await readFile(bundle.codePath, 'utf8');
    const early = 'for (const message of publication.messages) this.deliver(message);';
    const reordered = code.replace('await publishNow(publication)', `${early} await publishNow(publication)`);
    expect(reordered).not.toBe(code);
    await expect(
      Worker.runReplayHistory({ workflowBundle: { code: reordered } }, history, 'local-ladder'),
    ).rejects.toThrow(/Nondeterminism|TMPRL1100/i);
  });

  it('hold ids, codes and instants, never the text of a ticket or an address', async () => {
    for (const file of await readdir(folder)) {
      const text = await readFile(join(folder, file), 'latin1');
      expect(text).not.toMatch(/@example\.org|Trouble open-/);
    }
  });
});

async function recorded(file: string): Promise<temporal.api.history.v1.History> {
  return History.decode(await readFile(join(folder, file)));
}
