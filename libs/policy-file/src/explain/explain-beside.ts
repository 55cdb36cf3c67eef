import type { Criterion, PagingRule, Policy } from '@stepladder/domain';
import { inWords } from '../lint/finding';
import { audienceInWords, channelsInWords, elapsedInWords, roleLabel, tellsInWords } from './in-words';
import { list, section, sentence } from './markdown';

/** Consultations, projects, other systems, and who may do what. */
export function explainBeside(policy: Policy): string[] {
  const { consultations, placements, may } = policy;
  return [
    ...section('## Consultations', consultations.length === 0 ? [] : [consultationsInWords(policy)]),
    ...explainProject(policy),
    ...section(
      '## Kept elsewhere as well',
      placements.length === 0
        ? []
        : [
            list(
              placements.map(({ label, on, rung, by }) => {
                const rungLabel = policy.ladders.flatMap(({ rungs }) => rungs).find(({ id }) => id === rung)?.label;
                const when = {
                  opened: 'when it is opened',
                  escalated: rungLabel === undefined ? 'when it moves up' : `when it moves up to ${rungLabel}`,
                  'emergency-declared': 'when an emergency is declared',
                }[on];
                return `**${label}**: ${when}, by ${roleLabel(policy, by)}. It is looked up there first and created once.`;
              }),
            ),
          ],
    ),
    ...section(
      '## Who may',
      Object.keys(may).length === 0
        ? []
        : [
            'Every other command may be given by everybody who works here.',
            list(Object.entries(may).map(([command, who]) => `\`${command}\`: ${audienceInWords(policy, who)}`)),
          ],
    ),
  ];
}

/** What counts as an emergency, what must be shown for it, and who is reached how. */
export function explainEmergency(policy: Policy): string[] {
  const { emergency } = policy;
  if (!emergency) return [];
  const needs = emergency.needs.map((id) => policy.evidence.find((each) => each.id === id)?.label ?? id);
  return [
    '## Emergency',
    list(
      [
        ...(emergency.unresolvedFor.n === 0
          ? []
          : [`a ticket must have been open for ${elapsedInWords(emergency.unresolvedFor)}`]),
        ...(needs.length === 0 ? [] : [`every declaration needs: ${needs.join('; ')}`]),
        pagingInWords(policy, emergency.paging),
        `told besides: ${tellsInWords(policy, emergency.tells)}`,
        'it is judged when it is declared; outside the hours of the plan it is taken and begins at the next opening',
      ].map(sentence),
    ),
    'One of these must be so:',
    list(emergency.criteria.map(criterionInWords)),
  ];
}

/** Reaching people until somebody acknowledges, in words. */
export function pagingInWords(policy: Policy, paging: PagingRule): string {
  const { roles, channels, template, order, every, rounds, fallback } = paging;
  const who = inWords(roles.map((role) => roleLabel(policy, role)));
  const pace = elapsedInWords(every);
  const way =
    order === 'all'
      ? `everybody at once, ${rounds === 1 ? 'once' : `${rounds} times, every ${pace}`}`
      : `person by person, the next one every ${pace}, ${rounds === 1 ? 'once' : `${rounds} times`} round`;
  const last = fallback === undefined ? 'then nobody else' : `then ${roleLabel(policy, fallback)}`;
  return `${who} are reached by ${channelsInWords(channels)} (template \`${template}\`), ${way}, until somebody acknowledges; ${last}`;
}

function criterionInWords({ label, moreThan }: Criterion): string {
  return moreThan === undefined ? label : `${label} (more than ${(100 * moreThan.n) / moreThan.d} % of a count)`;
}

function consultationsInWords(policy: Policy): string {
  return list(
    policy.consultations.map(({ label, asks, reasons, evidence }) => {
      const why = reasons.length === 0 ? 'for any reason' : `because: ${reasons.map((each) => each.label).join('; ')}`;
      const needs = evidence.map((id) => policy.evidence.find((each) => each.id === id)?.label ?? id);
      const needed = needs.length === 0 ? '' : ` It needs ${needs.join('; ')}.`;
      return `**${label}**: ${inWords(asks.map((role) => roleLabel(policy, role)))} are asked together, ${why}. The ticket stays where it is.${needed}`;
    }),
  );
}

function explainProject(policy: Policy): string[] {
  const { project } = policy;
  if (!project) return [];
  const rung = policy.ladders.flatMap(({ rungs }) => rungs).find(({ id }) => id === project.from.rung);
  const clocks = policy.clocks.filter(({ id }) => project.pauses.includes(id)).map(({ label }) => `“${label}”`);
  const consults =
    project.consults === undefined
      ? ''
      : ` ${roleLabel(policy, project.consults)} may be consulted first; while that answer is awaited nothing is decided.`;
  return [
    '## Project and testing',
    `Asked for from ${rung?.label ?? project.from.rung}; ${roleLabel(policy, project.decidedBy)} approves, or refuses with a reason.${consults} Meanwhile ${clocks.length === 0 ? 'no clock stands' : `${inWords(clocks)} stand`} still.`,
  ];
}
