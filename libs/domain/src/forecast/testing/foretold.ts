import type { PolicyInForce } from '../../policy/policy-in-force';
import { channelsOf } from '../../simulate/judge-timeline';
import { receivedSteps } from '../../simulate/received-steps';
import type { Script, Step } from '../../simulate/script';
import { simulate, type OtherVersions, type Simulated } from '../../simulate/simulate';
import { timelineOf, type TimelineEntry } from '../../simulate/timeline-of';
import type { Instant } from '../../time/instant';
import { forecast, type Coming } from '../forecast';

type Told = Omit<TimelineEntry, 'because'> & { channels: string[] };

/** One stretch between two steps of a script: what was foretold at its beginning, and what then happened. */
export type Stretch = { from: Instant; foretold: Told[]; happened: Told[] };

/** For the opening and every step of a script, the forecast right after it beside what happens until the next step arrives. */
export function foretold(policy: PolicyInForce, script: Script, others: OtherVersions = {}): Stretch[] {
  const steps = inOrderOfArrival(script);
  const instants = [script.opening.openedAt, ...steps.map(({ arrivesAt }) => arrivesAt)];
  return instants.flatMap((from, count): Stretch[] => {
    const untilAt = (instants[count + 1] ?? script.untilAt + 1) - 1;
    if (untilAt < from) return [];
    const lived = (until: Instant) =>
      simulate(policy, { ...script, steps: steps.slice(0, count), untilAt: until }, others);
    const [before, after] = [lived(from), lived(untilAt)];
    if (!before.ticket) return [];
    const { version } = before.ticket.policy;
    const inForce = [policy, ...(others.policies ?? [])].find((each) => each.version === version) ?? policy;
    const { coming } = forecast(inForce, before.ticket, { now: from, untilAt, atMost: 1000 });
    return [{ from, foretold: coming.map(comingTold), happened: happenedSince(before, after) }];
  });
}

/** Steps as they arrive; their order in a script otherwise only says which of one instant was received first. */
function inOrderOfArrival(script: Script): Step[] {
  return receivedSteps(script).map(({ command: { commandId } }) => script.steps[Number(commandId.slice(5)) - 1]!);
}

function happenedSince(before: Simulated, { entries, messages }: Simulated): Told[] {
  return entries.slice(before.entries.length).map((entry) => {
    const [line] = timelineOf([entry]);
    const { because: _, people = [], ...rest } = line!;
    return { ...rest, people, channels: channelsOf(entry, messages) };
  });
}

function comingTold({ words: _, ladder: __, takesOver: ___, round: ____, people, ...coming }: Coming): Told {
  return { ...coming, people: [...people].sort() };
}
