import { readPolicy } from '@stepladder/policy-file';
import { Directory, PolicyShelf, type DataSource } from '@stepladder/read-model';

/** A policy in which everything can be said that a request may say. */
const workshop = (version: number) => `
policy: workshop
version: ${version}
label: A workshop
zone: UTC
directory:
  ann: { name: Ann First, email: ann@workshop.example.org }
  ben: { name: Ben Second, email: ben@workshop.example.org }
  cleo: { name: Cleo Chief, email: cleo@workshop.example.org }
roles:
  first: { label: First, people: [ann] }
  second: { label: Second, people: [ben] }
  chief: { label: Chief, people: [cleo] }
  outside: { label: Outside help, people: [cleo] }
priorities:
  high: { label: High, definition: It burns. }
  low: { label: Low, definition: It can wait. }
default-priority: low
impacts:
  wide: { label: Wide, definition: Everybody. }
  narrow: { label: Narrow, definition: Somebody. }
urgencies:
  now: { label: Now, definition: It cannot wait. }
  soon: { label: Soon, definition: It can. }
matrix:
  wide: { now: high, soon: high }
  narrow: { now: high, soon: low }
plans:
  basic: { label: Basic }
  premium: { label: Premium }
regions:
  de: { label: Germany }
  us: { label: United States }
categories:
  bug: { label: Bug, definition: It is wrong. }
  wish: { label: Wish, definition: It is not there. }
category-required: true
areas:
  website: { label: Website, role: second }
evidence:
  manual: { label: Manual followed }
  letter: { label: The letter, kind: text }
  steps: { label: Steps taken, kind: text }
awaiting:
  awaiting-parts: { label: Awaiting parts, pauses: all }
ladders:
  line:
    label: Line
    kind: functional
    rungs:
      first-line:
        label: First line
        role: first
        reasons:
          harder: { label: It is harder, needs-area: true }
          asked-for: { label: They asked for somebody, needs: [letter] }
      second-line: { label: Second line, role: second, held-by: area, opens-for: [direct] }
      experts: { label: Experts from outside, role: outside, held-by: named }
  complaint:
    label: Complaints
    kind: hierarchic
    climbed-by: complain
    at-top: tell-again
    rungs:
      boss: { label: Boss, role: chief, tells: [accountable] }
consultations:
  together: { label: Together, asks: [second, chief], reasons: { complex: It is complex }, evidence: [manual] }
clocks:
  age: { label: Age, time: elapsed, target: 8h }
emergency:
  unresolved-for: 1s
  needs: [manual]
  criteria:
    all-down: Everything is down
    tills-down: { label: More than half of the tills are down, more-than: 50% }
  paging: { roles: [chief], via: [phone], template: emergency, order: all, every: 5m, rounds: 1 }
project: { from: second-line, decided-by: chief, pauses: all }
placements:
  elsewhere: { label: Elsewhere, on: opened, by: second }
closes-after: { after: 10h, time: elapsed }
`;

/** Publishes it for the organisation `local`, in a first and a second version, and makes its people known. */
export async function publishWorkshop(dataSource: DataSource): Promise<void> {
  for (const each of [1, 2]) {
    const answer = readPolicy(workshop(each), { file: 'workshop.yaml' });
    if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
    const { policy, digest, document, directory } = answer.pack;
    await new PolicyShelf(dataSource).publish('local', { id: policy.id, version: policy.version, digest, document });
    await new Directory(dataSource).importFrom('local', policy.id, directory);
  }
}
