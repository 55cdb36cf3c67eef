import { readPolicy, tryExamples } from '@stepladder/policy-file';
import { parentPort, workerData } from 'node:worker_threads';

// Apart from the API's own thread: what a document's tests ask of the engine has no bound but time.
const read = readPolicy(workerData as string, { file: '' });
parentPort?.postMessage(
  read.ok
    ? tryExamples(read.pack, { file: '' }).map(({ script: { name, rules }, line, failures }) => {
        const [first] = failures.map(({ file: _, ...failure }) => failure);
        const passed = failures.length === 0;
        return { name, rules, line, passed, differences: failures.length, ...(first && { first }) };
      })
    : [],
);
