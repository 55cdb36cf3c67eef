import { readPolicy } from '@stepladder/policy-file';
import { Directory, PolicyShelf, type DataSource } from '@stepladder/read-model';

/** A small policy with everything by which tickets can be told apart and found. */
const deskPolicy = `
policy: desk
version: 1
label: A desk
zone: UTC
reply-to: desk@desk.example.org
directory:
  ann: { name: Ann First, email: ann@desk.example.org }
  ben: { name: Ben Second, email: ben@desk.example.org }
roles:
  first: { label: First, people: [ann] }
  second: { label: Second, people: [ben] }
priorities:
  high: { label: High, definition: It burns. }
  low: { label: Low, definition: It can wait. }
default-priority: low
plans:
  basic: { label: Basic }
  premium: { label: Premium }
regions:
  de: { label: Germany }
  us: { label: United States }
categories:
  bug: { label: Bug, definition: It is wrong. }
  wish: { label: Wish, definition: It is not there. }
areas:
  website: { label: Website, role: second }
evidence:
  reference: { label: Reference, kind: text }
ladders:
  line:
    label: Line
    kind: functional
    rungs:
      first-line: { label: First line, role: first }
      second-line: { label: Second line, role: second, opens-for: [direct], sees: [first-line] }
clocks:
  age: { label: Age, time: elapsed, target: 8h }
closes-after: { after: 10h, time: elapsed }
`;

/** Publishes it for the organisation `local`, and makes its people known. */
export async function publishDesk(dataSource: DataSource): Promise<void> {
  const answer = readPolicy(deskPolicy, { file: 'desk.yaml' });
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
  const { policy, digest, document, directory } = answer.pack;
  await new PolicyShelf(dataSource).publish('local', { id: policy.id, version: policy.version, digest, document });
  await new Directory(dataSource).importFrom('local', policy.id, directory);
}
