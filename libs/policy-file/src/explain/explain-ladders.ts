import type { EscalationReason, Ladder, Policy, Rung } from '@stepladder/domain';
import { inWords } from '../lint/finding';
import type { PolicyPack } from '../policy-pack';
import { pagingInWords } from './explain-beside';
import { amountInWords, measureInWords, roleLabel, tellsInWords } from './in-words';
import { list, sentence } from './markdown';

/** The ladders, each with its rungs from the bottom up. */
export function explainLadders({ policy, takes }: PolicyPack): string[] {
  return policy.ladders.flatMap((ladder) => [
    `## Ladder: ${ladder.label}`,
    ladderInWords(ladder),
    ...ladder.rungs.flatMap((rung, i) => [
      `### ${i + 1}. ${rung.label}`,
      list(rungInWords(policy, ladder, rung, takes[rung.id] ?? []).map(sentence)),
    ]),
  ]);
}

function ladderInWords(ladder: Ladder): string {
  const { kind, comesTo, climbedBy, atTop, skip } = ladder;
  const first = ladder.rungs.find(({ id }) => id === comesTo)?.label;
  return [
    kind === 'functional'
      ? 'Its rungs set who holds a ticket.'
      : 'Its rungs make people accountable; the holder stays.',
    first === undefined ? 'A new ticket is not on it.' : `A new ticket stands on ${first}.`,
    climbedBy === 'complain'
      ? 'Each complaint climbs one rung, also on resolved and closed tickets, until it is settled by whoever holds it.'
      : skip
        ? 'A person may climb past the next rung.'
        : 'A person may climb to the next rung only, or where a reason leads.',
    atTop === 'tell-again'
      ? 'Another climb at the top tells the last rung again.'
      : 'At the top there is nothing more to climb.',
  ].join(' ');
}

function rungInWords(policy: Policy, ladder: Ladder, rung: Rung, takes: string[]): string[] {
  const { opensFor, tells, reachedBy, sees, paging } = rung;
  const labels = (ids: string[]) => inWords(ids.map((id) => ladder.rungs.find((each) => each.id === id)?.label ?? id));
  const categories = policy.categories.filter(({ id }) => rung.takes.includes(id)).map(({ label }) => label);
  return [
    heldBy(policy, ladder, rung),
    ...climbsTo(policy, ladder, rung),
    ...(reachedBy === 'intervene' ? ['a person reaches it by intervening, not by escalating'] : []),
    `when a ticket arrives, told: ${tellsInWords(policy, tells)}`,
    ...(paging ? [`when a ticket arrives, ${pagingInWords(policy, paging)}`] : []),
    ...(opensFor.length > 0 ? [`tickets may be opened here by ${inWords(opensFor)}`] : []),
    ...(categories.length > 0 ? [`tickets opened here are of ${inWords(categories)}`] : []),
    ...(takes.length > 0 ? [`what comes here: ${takes.join('; ')}`] : []),
    ...(sees.length > 0 ? [`its people see the tickets of ${labels(sees)} as well`] : []),
    ...gateInWords(policy, ladder, rung),
    ...reasonsInWords(policy, ladder, rung),
  ];
}

function heldBy(policy: Policy, { kind }: Ladder, { role, heldBy: by, takesOver }: Rung): string {
  const players = roleLabel(policy, role);
  const who = {
    role: players,
    area: `the team of the ticket's area; where it has none, ${players}`,
    named: `the person named; where nobody is, ${players}`,
  }[by];
  const holds = takesOver
    ? 'holds the ticket'
    : kind === 'functional'
      ? 'comes in; the holder keeps the ticket'
      : 'becomes accountable';
  return `${who} ${holds}`;
}

/** What takes a ticket to a rung by itself. */
function climbsTo(policy: Policy, ladder: Ladder, rung: Rung): string[] {
  return policy.clocks.flatMap((clock) =>
    clock.thresholds
      .filter(({ actions }) =>
        actions.some((action) => action.do === 'climb' && action.ladder === ladder.id && action.rung === rung.id),
      )
      .map(({ at }) => {
        const measure = clock.targets[0]?.measure ?? { time: 'elapsed' as const };
        const when =
          'amount' in at
            ? `after ${amountInWords(at.amount, measure)} ${measureInWords(measure)}`
            : 'when its time is over';
        return `the clock “${clock.label}” takes a ticket here ${when}`;
      }),
  );
}

function gateInWords(policy: Policy, ladder: Ladder, rung: Rung): string[] {
  const { gate } = rung;
  if (!gate) return [];
  const next = ladder.rungs[ladder.rungs.indexOf(rung) + 1]?.label ?? 'the next rung';
  const asked = [
    ...(gate.anyEvidence.length === 0 ? [] : [`one of ${evidenceLabels(policy, gate.anyEvidence, 'or')}`]),
    ...(gate.tried === 0 ? [] : [`at least ${gate.tried} of the suggestions of ${next} tried, with an outcome`]),
  ];
  const offered =
    gate.offeredAfter === 0 ? '' : `. After ${gate.offeredAfter} that failed, ${next} is offered the ticket`;
  return [`before a ticket moves up from here there must be ${asked.join(', and ') || 'nothing more'}${offered}`];
}

function reasonsInWords(policy: Policy, ladder: Ladder, rung: Rung): string[] {
  if (rung.reasons.length === 0) return [];
  const each = rung.reasons.map((reason) => `  - ${reasonInWords(policy, ladder, reason)}`);
  return [`the only reasons to move a ticket up from here:\n${each.join('\n')}\n`.trimEnd()];
}

function reasonInWords(policy: Policy, ladder: Ladder, reason: EscalationReason): string {
  const rungs = ladder.rungs.filter(({ id }) => reason.leadsTo.includes(id)).map(({ label }) => label);
  const more = [
    ...(reason.needs.length === 0 ? [] : [`needs ${evidenceLabels(policy, reason.needs)}`]),
    ...(reason.bypassesGate ? ['passes the gate by'] : []),
    ...(reason.namesPerson ? ['names a person, who then holds the ticket'] : []),
    ...(reason.needsArea ? ['needs the area'] : []),
    ...(rungs.length === 0 ? [] : [`leads to ${rungs.join(' or ')}`]),
    ...(reason.shows === undefined ? [] : [`shows “${reason.shows}”`]),
  ];
  return more.length === 0 ? reason.label : `${reason.label} (${more.join('; ')})`;
}

/** Evidence by its names for people. */
function evidenceLabels(policy: Policy, ids: string[], joint: 'and' | 'or' = 'and'): string {
  return inWords(
    ids.map((id) => `“${policy.evidence.find((each) => each.id === id)?.label ?? id}”`),
    joint,
  );
}
