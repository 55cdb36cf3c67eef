import type { ClockRule, Ladder, Policy, Rung, Threshold } from '@stepladder/domain';
import { amountInWords, audienceInWords, roleLabel } from '../explain/in-words';
import { inWords } from '../lint/finding';
import { wrapped } from './svg';

type Line = { text: string; kind: 'name' | 'plain' | 'quiet' };

/** One rung of a picture: what stands in its box and beside it, and the same as a sentence for who does not see it. */
export type PictureStep = { lines: Line[]; notes: Line[]; takesOver: boolean; spoken: string };

const [IN_BOX, BESIDE] = [44, 50];

/** The rungs of a ladder from the bottom up. */
export function stepsOf(policy: Policy, ladder: Ladder): PictureStep[] {
  return ladder.rungs.map((rung, i) => {
    const [who, told, ways] = [holderOf(policy, ladder, rung), toldAt(policy, rung), waysTo(policy, ladder, i)];
    const name = `${i + 1}. ${rung.label}`;
    return {
      takesOver: rung.takesOver || ladder.kind === 'hierarchic',
      lines: [
        ...line(name, 'name', IN_BOX - 11),
        ...line(who, 'plain', IN_BOX),
        ...(told === undefined ? [] : line(`Told: ${told}`, 'quiet', IN_BOX)),
      ],
      notes: ways.flatMap((way) => line(way, 'plain', BESIDE)),
      spoken: `${name}: ${[who, ...ways, ...(told === undefined ? [] : [`told: ${told}`])].join('; ')}.`,
    };
  });
}

function line(text: string, kind: Line['kind'], most: number): Line[] {
  return wrapped(text, most).map((each) => ({ text: each, kind }));
}

function holderOf(policy: Policy, { kind }: Ladder, { role, heldBy, takesOver }: Rung): string {
  const players = roleLabel(policy, role);
  const who = {
    role: players,
    area: `The team of the area, else ${players}`,
    named: `The person named, else ${players}`,
  }[heldBy];
  if (kind === 'hierarchic') return `${who}: accountable`;
  return takesOver ? `${who}: holds the ticket` : `${who}: comes in, the holder stays`;
}

function toldAt(policy: Policy, { tells }: Rung): string | undefined {
  const audiences = tells.flatMap(({ to }) => to);
  return audiences.length === 0 ? undefined : audienceInWords(policy, audiences);
}

/** What takes a ticket to a rung: its opening, clocks, people. */
function waysTo(policy: Policy, ladder: Ladder, index: number): string[] {
  const rung = ladder.rungs[index];
  if (!rung) return [];
  return [
    ...(ladder.comesTo === rung.id ? ['New tickets come here'] : []),
    ...(rung.opensFor.length > 0 && ladder.comesTo !== rung.id ? [`Opened here by ${inWords(rung.opensFor)}`] : []),
    ...climbsOf(policy, ladder, rung),
    ...(ladder.climbedBy === 'complain' ? ['By a complaint'] : []),
    ...(rung.reachedBy === 'intervene' ? ['By intervening'] : []),
    ...(ladder.climbedBy === 'escalate' && rung.reachedBy === 'escalate' ? byHand(ladder, rung, index) : []),
  ];
}

/** How people escalate to a rung: from the one below, and from further down for a reason that leads there. */
function byHand(ladder: Ladder, rung: Rung, index: number): string[] {
  const below = ladder.rungs[index - 1];
  if (!below) return [];
  const reasons = ladder.rungs
    .slice(0, index)
    .flatMap((lower) =>
      lower.reasons.filter(({ leadsTo }) => (leadsTo.length === 0 ? lower === below : leadsTo.includes(rung.id))),
    );
  if (below.reasons.length > 0 && reasons.length === 0) return [];
  const labels = [...new Set(reasons.map(({ label }) => label))];
  const gate = below.gate ? ['Only once the gate is met, unless the reason bypasses it'] : [];
  return [labels.length === 0 ? 'By hand' : 'By hand, for a reason:', ...labels.map((label) => `– ${label}`), ...gate];
}

function climbsOf(policy: Policy, ladder: Ladder, rung: Rung): string[] {
  return policy.clocks.flatMap((clock) =>
    clock.thresholds
      .filter(({ actions }) =>
        actions.some((action) => action.do === 'climb' && action.ladder === ladder.id && action.rung === rung.id),
      )
      .map((threshold) => `${whenOf(clock, threshold)} (${clock.label})`),
  );
}

function whenOf(clock: ClockRule, { at }: Threshold): string {
  const [row] = clock.targets;
  if ('amount' in at && row) return `After ${amountInWords(at.amount, row.measure)}`;
  const same = clock.targets.every(({ amount }) => amount?.n === row?.amount?.n && amount?.d === row?.amount?.d);
  return row?.amount && same ? `After ${amountInWords(row.amount, row.measure)}` : 'When the time is over';
}
