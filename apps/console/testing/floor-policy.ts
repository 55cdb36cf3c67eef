import { chmod, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A policy under which a day has everything: a warning, a climb by the clock, a wait that pauses, and two promises. */
const floorPolicy = `
policy: floor
version: 1
label: A support floor
zone: Europe/Rome
calendars:
  long-days:
    hours: { every-day: [08:00-22:00] }
directory:
  ann-first: { name: Ann Ferrari, email: ann@floor.example.org }
  sam-second: { name: Sam Conti, email: sam@floor.example.org }
  mia-manager: { name: Mia Greco, email: mia@floor.example.org }
roles:
  first-line: { label: 1st line, people: [ann-first] }
  second-line: { label: 2nd line, people: [sam-second] }
  manager: { label: Floor manager, people: [mia-manager] }
priorities:
  high: { label: High, definition: Many people cannot work. }
  normal: { label: Normal, definition: One person is hindered. }
default-priority: high
awaiting:
  awaiting-customer: { label: Awaiting the customer, pauses: all }
ladders:
  support:
    label: Support lines
    kind: functional
    rungs:
      first-line: { label: 1st line, role: first-line }
      second-line: { label: 2nd line, role: second-line, tells: [holder, previous-holder, manager] }
      manager: { label: Floor manager, role: manager }
clocks:
  first-line-hours:
    label: On 1st line
    on: first-line
    time: working
    calendar: long-days
    target: 3h
    warn: [1h before]
    on-warn: { tell: [holder] }
    on-breach: { climb-to: second-line }
  resolution:
    label: Resolution
    time: working
    calendar: long-days
    target: 30h
notifications:
  on-opening: [holder]
  on-resolving: [requester]
  on-reopening: [holder, requester]
closes-after: { after: 240h, time: elapsed }
`;

/** Every limit, move and telling stands in the register of a policy; these are of our own making. */
const ours = [
  'calendars.long-days.hours',
  'ladders.support.rungs.second-line.tells',
  'clocks.first-line-hours.target',
  'clocks.first-line-hours.warn',
  'clocks.first-line-hours.on-breach.climb-to',
  'clocks.resolution.target',
  'notifications.on-opening',
  'notifications.on-resolving',
  'notifications.on-reopening',
  'closes-after',
].map((key) => `  - { seed: A floor for tests, choice: As written, alternative: Any other, key: ${key} }\n`);

/** A folder with that policy alone, for POLICIES_DIR; `rewritten` may change its text. */
export async function floorPolicies(rewritten = (policy: string): string => policy): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'stepladder-floor-'));
  await chmod(folder, 0o755);
  await writeFile(
    join(folder, 'floor.yaml'),
    rewritten(`${floorPolicy.trimStart()}interpretations:\n${ours.join('')}`),
  );
  return folder;
}
