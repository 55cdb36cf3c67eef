import type { Policy } from '@stepladder/domain';
import { roleLabel } from './in-words';
import { list, section, table } from './markdown';

/** What a ticket is about and for whom: priorities, the matrix, plans, regions, categories, areas, evidence. */
export function explainClassification(policy: Policy): string[] {
  const { plans, regions, categories, areas, evidence } = policy;
  const [plan, region] = [plans[0], regions[0]];
  return [
    ...explainPriorities(policy),
    ...section('## Plans', [
      ...(plans.length === 0 ? [] : [list(plans.map((each) => planInWords(policy, each)))]),
      ...(plan ? [`A ticket opened without a plan has ${plan.label}.`] : []),
    ]),
    ...section('## Regions', [
      ...(regions.length === 0 ? [] : [list(regions.map(({ label }) => label))]),
      ...(region ? [`A ticket opened without a region is of ${region.label}.`] : []),
    ]),
    ...section(
      '## Categories',
      categories.length === 0
        ? []
        : [
            policy.categoryRequired ? 'Every ticket must say its category.' : 'A ticket may say its category.',
            list(categories.map(({ label, definition }) => `**${label}**: ${definition}`)),
          ],
    ),
    ...section(
      '## Areas',
      areas.length === 0
        ? []
        : [
            list(
              areas.map(({ label, role, fallback }) => {
                const instead =
                  fallback === undefined ? '' : `; while none of them is there, ${roleLabel(policy, fallback)}`;
                return `**${label}**: ${roleLabel(policy, role)}${instead}`;
              }),
            ),
          ],
    ),
    ...section(
      '## What may be confirmed or handed in',
      evidence.length === 0
        ? []
        : [
            list(
              evidence.map(({ label, kind }) => `${label} (${kind === 'tick' ? 'confirmed' : 'handed in as words'})`),
            ),
          ],
    ),
  ];
}

function explainPriorities({ priorities, defaultPriority, matrix }: Policy): string[] {
  const label = (id: string) => priorities.find((each) => each.id === id)?.label ?? id;
  const cell = (impact: string, urgency: string) =>
    label(matrix.cells.find((each) => each.impact === impact && each.urgency === urgency)?.priority ?? '–');
  const defined = ({ label: name, definition }: { label: string; definition: string }) => `**${name}**: ${definition}`;
  return [
    '## Priorities',
    `The most urgent first. A ticket of which nothing is said has ${label(defaultPriority)}.`,
    list(priorities.map(defined)),
    ...(matrix.cells.length === 0
      ? []
      : [
          'By impact and urgency:',
          table(
            ['impact', ...matrix.urgencies.map((each) => each.label)],
            matrix.impacts.map((impact) => [
              impact.label,
              ...matrix.urgencies.map((urgency) => cell(impact.id, urgency.id)),
            ]),
          ),
          list([...matrix.impacts, ...matrix.urgencies].map(defined)),
        ]),
  ];
}

function planInWords(policy: Policy, { label, calendar, emergencyApprovedBy }: Policy['plans'][number]): string {
  const hours = calendar === undefined ? 'at any time' : `by the calendar ${calendar}`;
  const approval =
    emergencyApprovedBy === undefined
      ? ''
      : `; an emergency must be approved by ${roleLabel(policy, emergencyApprovedBy)} first`;
  return `**${label}**: support is given ${hours}${approval}`;
}
