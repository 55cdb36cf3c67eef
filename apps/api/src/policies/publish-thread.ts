import { readPolicy, whyNotPublish } from '@stepladder/policy-file';
import { parentPort, workerData } from 'node:worker_threads';

// Apart from the API's own thread, as the trial of a document is.
const read = readPolicy(workerData as string, { file: '' });
const problems = read.ok ? whyNotPublish(read.pack, { file: '' }) : read.problems;
parentPort?.postMessage(problems.map(({ file: _, ...problem }) => ({ severity: 'error', ...problem })));
