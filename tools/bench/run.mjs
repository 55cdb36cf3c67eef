import { measureArithmetic } from './arithmetic.mjs';
import { fillUpTo, measureLateness } from './lateness.mjs';
import { measureLife } from './life.mjs';
import { load, machineFacts } from './machine.mjs';
import { measureRollOuts } from './roll-outs.mjs';
import { measureStart } from './start.mjs';
import { beginWorld } from './world.mjs';

/** Measures what was asked for, in an order in which nothing disturbs what follows, on one set of servers. */
export async function run({ only, sizes }, say, whenStopped) {
  const wants = (part) => only.includes(part);
  const results = { at: new Date().toISOString(), machine: machineFacts(), loadBefore: load() };
  if (only.some((part) => part !== 'arithmetic')) {
    const world = await beginWorld(say, whenStopped);
    try {
      if (wants('life')) results.life = await measureLife(world, sizes.life, say);
      if (wants('lateness')) results.lateness = [await measureLateness(world, sizes.lateness, say)];
      if (wants('start')) results.start = await measureStart(world, sizes.start, say);
      if (wants('lateness')) {
        await fillUpTo(world, sizes.lateness.others, say);
        results.lateness.push(await measureLateness(world, sizes.lateness, say));
      }
      // Last, because it leaves rows that no workflow stands behind.
      if (wants('roll-outs')) results.rollOuts = await measureRollOuts(world, sizes['roll-outs'], say);
    } finally {
      await world.end();
    }
  }
  if (wants('arithmetic')) results.arithmetic = await measureArithmetic(sizes.arithmetic, say);
  return { ...results, loadAfter: load(), endedAt: new Date().toISOString() };
}
