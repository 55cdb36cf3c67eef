import type { TemplateName } from '@stepladder/domain';

const by = '{{#if by}} by {{by}}{{/if}}';
const fromTo = '{{#if fromRung}}from {{fromRung}} {{/if}}to {{rung}}';
const why = '{{#if reason}}: {{reason}}{{/if}}';
const toldAgain = '{{#if again}} (told again, {{again}}){{/if}}';
const emergencyOf = '{{#if criterion}}: {{criterion}}{{#if share}} ({{share}}){{/if}}{{/if}}';
const callsBegin = "{{#if begins}}; it is outside the contract's hours, so calls begin {{begins}}{{/if}}";
const classified =
  '{{priority}}{{#if plan}}, plan {{plan}}{{/if}}{{#if category}}, {{category}}{{/if}}{{#if area}}, {{area}}{{/if}}';
const warned = 'Warning: {{clock}} has reached {{threshold}}';
const breached = '{{#if again}}{{clock}} is still breached (told again, {{again}}){{else}}{{clock}} is breached{{/if}}';
const placement =
  'It is to be kept in {{placement}} as well{{#if role}}, by {{role}}{{/if}}: look it up there first, and create it only if it is not there';

/** English: see `Wording`. */
export const sentences: Record<TemplateName, string> = {
  opened: 'Opened with priority {{priority}}{{#if rung}}; {{rung}} has it{{/if}}',
  acknowledged: `Acknowledged${by}`,
  assigned: `Assigned to {{#if person}}{{person}}{{else}}somebody{{/if}}${by}`,
  responded: `Your request has been answered${by}`,
  'work-started': `Work has started${by}`,
  'work-stopped': `Work has stopped${by}`,
  prioritised: `The priority is now ${classified}${by}`,
  classified: `Classified anew${by}: ${classified}`,
  confirmation: `Your issue is classified as ${classified}`,
  're-budgeted': `Classified anew${by}: ${classified}`,
  'policy-changed': 'It goes on under version {{policyVersion}} of its policy',
  shown: `For you to see: {{happened}}{{#if category}}, {{category}}{{/if}}${by}`,

  consulted: `{{#if by}}{{by}} asks{{else}}Asked:{{/if}} {{#if consultation}}{{consultation}}{{else}}{{rung}}{{/if}} for advice${why}`,
  asked: '{{#if by}}{{by}} has a question{{else}}There is a question{{/if}}',
  answered: '{{#if by}}{{by}} has answered{{else}}There is an answer{{/if}}',
  suggested:
    '{{#if by}}{{by}} suggests{{else}}There is a suggestion{{/if}}{{#if suggestion}} (number {{suggestion}}){{/if}}',
  tried: `Suggestion {{suggestion}} was tried${by} and {{outcome}}`,
  offered:
    '{{rung}} is offered the ticket: {{#if count}}{{count}} suggestions have failed{{else}}what was suggested has failed{{/if}}',

  awaited:
    '{{#if by}}{{by}} has it wait{{else}}It waits{{/if}}{{#if reason}}: {{reason}}{{/if}}{{#if reviewed}}; to be looked at again {{reviewed}}{{/if}}',
  'review-due':
    'It is time to look at it again: it still waits{{#if reason}} ({{reason}}){{else}}{{#if clock}} ({{clock}}){{/if}}{{/if}}',
  resumed: `The wait is over{{#if reason}} ({{reason}}){{/if}}${by}`,
  'wait-ended': 'The wait is over: {{clock}} is up, and the clocks go on',

  escalated: `Escalated ${fromTo}{{#if clock}}, because {{clock}} has reached {{threshold}}{{/if}}{{#if by}} by {{by}}${why}{{/if}}`,
  'moved-tier': `Moved ${fromTo}{{#if clock}}, because {{clock}} is up{{/if}}`,
  'rung-already-reached': '{{rung}} was already reached',
  'handed-back': `Handed back ${fromTo}${by}${why}`,
  'nobody-on': 'Nobody was there{{#if absent}}: {{absent}}{{/if}}',
  intervened: `{{#if by}}{{by}} intervenes{{else}}{{rung}} intervenes{{/if}}{{#if count}}; blockers: {{count}}{{/if}}`,
  complained:
    'There is a complaint{{#if person}} from {{person}}{{/if}}{{#if by}}, brought by {{by}}{{/if}}{{#if rung}}; {{rung}} sees to it{{/if}}',
  'complaint-settled': `The complaint is settled${by}`,

  'emergency-declared': `An emergency is declared${by}${emergencyOf}${callsBegin}`,
  'emergency-approval': `{{#if by}}{{by}} declares{{else}}There is{{/if}} an emergency${emergencyOf}. It waits for your approval; nobody has been called yet`,
  'emergency-approved': `The emergency is approved${by}${emergencyOf}${callsBegin}`,
  'emergency-not-approved': `The emergency is not approved${by}${emergencyOf}`,
  emergency: `EMERGENCY${emergencyOf}{{#if exhausted}}; nobody who was called has acknowledged{{else}}{{#if call}}; this is call {{call}}{{/if}}{{/if}}. Please acknowledge`,
  paged: 'You are called{{#if call}} again ({{call}}){{/if}}{{#if rung}} for {{rung}}{{/if}}: please acknowledge',
  'paging-exhausted': 'Nobody who was called has acknowledged',
  placement,
  'placement-wanted': placement,

  'project-requested': `{{#if by}}{{by}} asks{{else}}Asked{{/if}} for {{kind}} status; please decide`,
  'project-approved': `It has {{kind}} status now, approved${by}`,
  'project-refused': `It does not get {{kind}} status, refused${by}${why}`,
  'participant-added': '{{#if person}}{{person}} takes{{else}}Somebody takes{{/if}} part from now on',
  noted: `There is a note${by}`,
  resolved: `Resolved${by}`,
  reopened: `Re-opened${by}`,
  closed: `Closed${by}`,
  cancelled: `Cancelled${by}`,
  refused: `Refused: {{command}}${by}`,

  warned,
  'clock-warned': warned,
  breached,
  'clock-breached': breached,
  'breach-repeated': breached,
  reminder: `Reminder: {{clock}} has reached {{threshold}}${toldAgain}`,
  'consultation-overdue': `Nobody was consulted in time: {{clock}} is breached${toldAgain}`,
  'answer-overdue': `No answer has come in time: {{clock}} is breached${toldAgain}`,
  'clock-started': '{{clock}} has begun',
  'clock-restarted': '{{clock}} has begun again',
  'clock-met': '{{clock}} was met',
  'clock-met-withdrawn': '{{clock}} runs again: that it was met is withdrawn',

  'move-taken-back': `A move is taken back: ${fromTo}`,
  'move-kept': 'A move stays as it is{{#if rung}}: {{rung}} keeps it{{/if}}',
  'taken-as-it-stands': 'A command received earlier arrived late and was taken as the ticket stands: {{command}}',
  'firing-withdrawn': '{{clock}}: what it did is withdrawn',
  'told-to-stand-down': 'People were told to stand down',
  'message-not-delivered': 'A message{{#if person}} to {{person}}{{/if}} could not be delivered',
  'stand-down': `Please stand down: {{command}}${by} was received before you were told and arrived late, so what you were told no longer holds`,
  'late-command': `A command received earlier arrived late: {{command}}${by}; what has happened since stays`,
};

/** What a template that nobody has written yet says. */
export const plainSentence = `{{happened}}{{#if rung}}: {{rung}}{{/if}}{{#if clock}}: {{clock}}{{/if}}${by}`;
