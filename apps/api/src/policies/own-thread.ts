import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { InvalidInput } from '../http/failures';

const longestMs = 10_000;
/** Compiled beside this file, or beside the compiled form of it. */
const compiled = join(__dirname, '../../dist/policies');

/**
 * What a thread of this folder makes of a document: apart from the API's own, because what a document's tests ask of the
 * engine has no bound but time. @throws InvalidInput when it takes longer than ten seconds or too much memory
 */
export function inOwnThread<Answer>(thread: 'trial-thread' | 'publish-thread', document: string): Promise<Answer> {
  const worker = new Worker(join(compiled, `${thread}.js`), {
    workerData: document,
    resourceLimits: { maxOldGenerationSizeMb: 256 },
  });
  return new Promise<Answer>((resolve, reject) => {
    const tooMuch = (): void => {
      const problem = `its tests take more than ${longestMs / 1000} seconds or too much memory; run them with the command line`;
      reject(new InvalidInput([{ path: 'document', problem }]));
    };
    const late = setTimeout(tooMuch, longestMs);
    worker.once('message', resolve);
    worker.once('error', tooMuch);
    worker.once('exit', () => clearTimeout(late));
  }).finally(() => worker.terminate());
}
