import { spawn, type ChildProcess } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { IntentDelivery, PolicyBook, smtpTransport, type MailTransport } from '@stepladder/activities';
import { searchFactTypes, type Policy, type RatedClock, type Script, type ScriptedOpening } from '@stepladder/domain';
import type { Mailbox } from '@stepladder/embedded';
import { Directory, IntentStore, PolicyShelf, type DataSource } from '@stepladder/read-model';
import type { PolicyPack } from '@stepladder/policy-file';
import { ServiceError, type Client } from '@temporalio/client';
import { DefaultLogger, Runtime, type Worker } from '@temporalio/worker';
import { composeWorkers } from '../compose';
import { workerSettingsOf } from '../settings';
import { packOf, startParts, testServer, type Parts } from './parts';
import { RealTicket } from './real-ticket';

export { packOf };

Runtime.install({ shutdownSignals: [], logger: new DefaultLogger('ERROR') });

/** How often a delivery is tried. */
const ATTEMPTS = 5;

/** Real Temporal, real Postgres, real SMTP and a real worker, all its own but for the two servers. */
export class RealWorld {
  private running: Promise<void>[] = [];
  private workers: Worker[] = [];
  private transport: MailTransport | undefined;
  private received = 0;
  private readonly spawned: ChildProcess[] = [];

  private constructor(private readonly parts: Parts) {}

  /** Brings everything up with these policies published; the worker runs unless `worker` says otherwise. */
  static async begin(
    packs: PolicyPack[],
    {
      worker = true,
      temporal = testServer('STEPLADDER_TEST_TEMPORAL'),
      organisation = `o${randomUUID().slice(0, 8)}`,
    } = {},
  ): Promise<RealWorld> {
    const world = new RealWorld(await startParts(temporal, organisation));
    await world.publish(packs);
    if (worker) await world.startWorker();
    return world;
  }

  /** Starts the workers of `apps/worker` in this process. */
  async startWorker(): Promise<void> {
    const { native: connection, dataSource } = this.parts;
    const settings = workerSettingsOf(this.parts.environment);
    this.transport = smtpTransport(settings.SMTP_URL);
    this.workers = await composeWorkers({ settings, connection, dataSource, transport: this.transport });
    this.running = this.workers.map((worker) => worker.run());
  }

  /** Starts `apps/worker` as a process of its own, which may be killed. */
  spawnWorker(): ChildProcess {
    const env = {
      PATH: process.env['PATH'],
      TZ: 'UTC',
      NODE_OPTIONS: '--disable-warning=ExperimentalWarning',
      ...this.parts.environment,
    };
    const child = spawn(process.execPath, [join(__dirname, '../../dist/main.js')], {
      env,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    this.spawned.push(child);
    return child;
  }

  /** Stops the workers; everything else stays. */
  async stopWorker(): Promise<void> {
    this.workers.forEach((worker) => worker.shutdown());
    await Promise.all(this.running);
    this.transport?.close();
    this.running = [];
  }

  async end(): Promise<void> {
    for (const child of this.spawned) child.kill('SIGKILL');
    if (this.running.length > 0) await this.stopWorker();
    await this.dataSource.destroy();
    await this.mailbox.stop();
    await this.parts.native.close();
    await this.client.connection.close();
  }

  get client(): Client {
    return this.parts.client;
  }

  get dataSource(): DataSource {
    return this.parts.dataSource;
  }

  get mailbox(): Mailbox {
    return this.parts.mailbox;
  }

  get organisation(): string {
    return this.parts.organisation;
  }

  get taskQueue(): string {
    return this.parts.taskQueue;
  }

  get intents(): IntentStore {
    return new IntentStore(this.dataSource);
  }

  get delivery(): IntentDelivery {
    const { client, dataSource, taskQueue } = this;
    return new IntentDelivery({ client, dataSource, policies: new PolicyBook(dataSource), taskQueue });
  }

  /** Opens a ticket at an instant of its own time; a rate hurries it. */
  async open(
    policy: string,
    openedAt: number,
    more: { priority?: string; rung?: string; rate?: number } = {},
  ): Promise<RealTicket> {
    const { organisation } = this;
    const published = await new PolicyShelf(this.dataSource).latestOf(organisation, policy);
    const { rate = 1, rung } = more;
    const commandId = `open-${randomUUID()}`;
    const clock = { rate, virtualOriginAt: openedAt };
    const facts = {
      policy,
      policyVersion: published?.version ?? 1,
      subject: `Trouble ${commandId}`,
      requester: 'rob',
      participants: [],
    };
    const priority = more.priority ?? 'medium';
    const who = {
      organisation,
      by: 'ann',
      commandId,
      fingerprint: fingerprintOf(commandId),
      priority,
      ...(rung === undefined ? {} : { rung }),
    };
    const opened = await this.intents.open({ ...who, ...facts, clock, at: openedAt });
    if (opened.result !== 'stored') throw new Error(`not opened: ${opened.result}`);
    const { ticketId, clock: rated } = opened.ticket;
    await this.deliver(organisation, ticketId);
    return new RealTicket(this, organisation, ticketId, rated satisfies RatedClock);
  }

  /** Opens the ticket of a script under this version of its policy. */
  async openScripted({ id, version, defaultPriority }: Policy, opening: ScriptedOpening): Promise<RealTicket> {
    const { organisation } = this;
    const { openedAt: at, openedBy: by, requester, participants, priority = defaultPriority, rung } = opening;
    const { plan, region, category, area, evidence = [], placements = [] } = opening;
    const given = {
      ...(plan === undefined ? {} : { plan }),
      ...(region === undefined ? {} : { region }),
      ...(category === undefined ? {} : { category }),
      ...(area === undefined ? {} : { area }),
      evidence: Object.fromEntries(evidence.map((each) => [each, true as const])),
      placements: Object.fromEntries(placements.map((each) => [each, `${each}-1`])),
    };
    const commandId = `open-${randomUUID()}`;
    const words = { subject: `Trouble ${commandId}`, fingerprint: fingerprintOf(commandId) };
    const opened = await this.intents.open({
      ...{
        organisation,
        by,
        commandId,
        ...words,
        policy: id,
        policyVersion: version,
        priority,
        requester,
        participants,
      },
      ...{ given, at, clock: { rate: 1, virtualOriginAt: at } },
      ...(rung === undefined ? {} : { rung }),
    });
    if (opened.result !== 'stored') throw new Error(`not opened: ${opened.result}`);
    const { ticketId, clock } = opened.ticket;
    await this.deliver(organisation, ticketId);
    return new RealTicket(this, organisation, ticketId, clock);
  }

  /** Delivers what waits for a ticket; again, as the schedule of deliveries does, when a busy Temporal did not answer in time. */
  async deliver(organisation: string, ticketId: string): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        await this.delivery.deliver(organisation, ticketId);
        return;
      } catch (error) {
        if (attempt === ATTEMPTS || !(error instanceof ServiceError)) throw error;
      }
    }
  }

  /** Makes everybody known whom the scripts name and no policy has in its directory. */
  async keepPeopleOf(scripts: Script[]): Promise<void> {
    const directory = new Directory(this.dataSource);
    const named = scripts.flatMap(({ opening: { openedBy, requester, participants }, steps }) => [
      ...[openedBy, requester, ...participants],
      ...steps.flatMap(({ by, command }) => ['person' in command ? command.person : undefined, by]),
    ]);
    const ids = [...new Set(named.filter((id) => id !== undefined))];
    const known = await directory.people(this.organisation, ids);
    for (const id of ids.filter((each) => !known.some((person) => person.id === each))) {
      await directory.keep(this.organisation, { id, name: id, email: `${id}@example.org`, kind: 'requester' });
    }
  }

  /** A number for command ids that nobody else in this world has. */
  next(): number {
    this.received += 1;
    return this.received;
  }

  private async publish(packs: PolicyPack[]): Promise<void> {
    const { dataSource, organisation } = this;
    await dataSource.query(
      `insert into organisation (id, label, last_number) values ($1, 'Test', 1000)
       on conflict (id) do update set last_number = excluded.last_number`,
      [organisation],
    );
    const directory = new Directory(dataSource);
    for (const { digest, document, policy, directory: roster } of packs) {
      const { id, version } = policy;
      await new PolicyShelf(dataSource).publish(organisation, { id, version, digest, document });
      await directory.importFrom(organisation, id, roster);
    }
    await directory.keep(organisation, {
      id: 'rob',
      name: 'Rob Requester',
      email: 'rob@example.org',
      kind: 'requester',
    });
    await directory.keep(organisation, { id: 'ann', name: 'Ann Agent', email: 'ann@example.org', kind: 'staff' });
  }
}

/** Stands for the request a command came in. */
export function fingerprintOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** The names of what a ticket is found by. */
export const searchNames = Object.keys(searchFactTypes);
