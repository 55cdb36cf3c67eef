/** What one notice says, in a sentence, by the template's name in the policy. Its facts are those of `factsOf`. */
export const sentences: Record<string, string> = {
  opened: 'Opened with priority {{priority}}{{#if rung}}; {{rung}} has it{{/if}}',
  escalated:
    'Escalated {{#if fromRung}}from {{fromRung}} {{/if}}to {{rung}}' +
    '{{#if clock}}, because {{clock}} has reached {{threshold}}{{/if}}' +
    '{{#if by}} by {{by}}{{#if reason}}: {{reason}}{{/if}}{{/if}}',
  'moved-tier':
    'Moved {{#if fromRung}}from {{fromRung}} {{/if}}to {{rung}}{{#if clock}}, because {{clock}} is up{{/if}}',
  warned: 'Warning: {{clock}} has reached {{threshold}}',
  breached: '{{#if again}}{{clock}} is still breached (told again, {{again}}){{else}}{{clock}} is breached{{/if}}',
  'consultation-overdue':
    'Nobody was consulted in time: {{clock}} is breached{{#if again}} (told again, {{again}}){{/if}}',
  resolved: 'Resolved{{#if by}} by {{by}}{{/if}}',
  reopened: 'Re-opened{{#if by}} by {{by}}{{/if}}',
  'handed-back':
    'Handed back {{#if fromRung}}from {{fromRung}} {{/if}}to {{rung}}{{#if by}} by {{by}}{{/if}}{{#if reason}}: {{reason}}{{/if}}',
  confirmation:
    'Your issue is classified as {{priority}}{{#if definition}} ({{definition}}){{/if}}' +
    '{{#if plan}}, plan {{plan}}{{/if}}{{#if category}}, {{category}}{{/if}}{{#if area}}, {{area}}{{/if}}',
  're-budgeted':
    'Classified anew{{#if by}} by {{by}}{{/if}}: {{priority}}{{#if plan}}, plan {{plan}}{{/if}}' +
    '{{#if category}}, {{category}}{{/if}}{{#if area}}, {{area}}{{/if}}',
  'policy-changed': 'It goes on under version {{policyVersion}} of its policy',
  shown: 'For you to see: {{happened}}{{#if category}}, {{category}}{{/if}}{{#if by}}, by {{by}}{{/if}}',
  'review-due': 'It is time to look at it again: {{clock}} is up',
  consulted:
    '{{#if by}}{{by}} asks{{else}}Asked{{/if}} {{#if consultation}}{{consultation}}{{else}}{{rung}}{{/if}} for advice' +
    '{{#if reason}}: {{reason}}{{/if}}',
  asked: '{{#if by}}{{by}} has a question{{else}}There is a question{{/if}}',
  answered: '{{#if by}}{{by}} has answered{{else}}There is an answer{{/if}}',
  suggested:
    '{{#if by}}{{by}} suggests{{else}}There is a suggestion{{/if}}{{#if suggestion}} (number {{suggestion}}){{/if}}',
  tried: 'Suggestion {{suggestion}} was tried{{#if by}} by {{by}}{{/if}} and {{outcome}}',
  offered: 'The ticket is offered to {{rung}}: what was suggested has failed',
  emergency:
    'EMERGENCY{{#if criterion}}: {{criterion}}{{/if}}{{#if begins}}; calls begin {{begins}}{{/if}}. Please acknowledge',
  'emergency-approval':
    '{{#if by}}{{by}} declares{{else}}There is{{/if}} an emergency{{#if criterion}}: {{criterion}}{{/if}}. It waits for your approval',
  paged: 'You are called: please acknowledge',
  'project-requested': '{{#if by}}{{by}} asks{{else}}Asked{{/if}} for {{kind}} status; please decide',
  'project-approved': '{{kind}} status is approved{{#if by}} by {{by}}{{/if}}',
  'project-refused': '{{kind}} status is refused{{#if by}} by {{by}}{{/if}}{{#if reason}}: {{reason}}{{/if}}',
  complained:
    'There is a complaint about how this is handled{{#if by}}, from {{by}}{{/if}}{{#if rung}}; {{rung}} sees to it{{/if}}',
  'complaint-settled': 'The complaint is settled{{#if by}} by {{by}}{{/if}}',
  'nobody-on': 'Nobody is there on {{rung}}: it comes to you instead',
  'stand-down':
    'Please stand down: {{command}}{{#if by}} by {{by}}{{/if}} was received before you were told and arrived late, so ' +
    'what you were told no longer holds',
  'late-command':
    'A command received earlier arrived late: {{command}}{{#if by}} by {{by}}{{/if}}; what has happened since stays',
};

/** What a template that nobody has written yet says. */
export const plainSentence =
  '{{happened}}{{#if rung}}: {{rung}}{{/if}}{{#if clock}}: {{clock}}{{/if}}{{#if by}} by {{by}}{{/if}}';

export const subjectLine =
  '[{{ticket.id}}] {{#if several}}{{count}} notices: {{else}}{{first}}: {{/if}}{{ticket.subject}}';

export const plainBody = `Hello {{person.name}},

{{#each notices}}
* {{sentence}}
  {{when}}{{#if late}} ({{late}}){{/if}}
{{#each details}}
  {{this}}
{{/each}}

{{/each}}
Ticket {{ticket.id}}: {{ticket.subject}}
Priority {{ticket.priority}}, {{ticket.status}}
{{#if next}}
What comes next: {{next.what}}, {{next.when}}
{{else}}
Nothing is due by itself at present.
{{/if}}
{{#if rate}}
Times are the ticket's own: it runs {{rate}} times as fast as the clock on the wall.
{{/if}}
{{#if link}}

{{link}}
{{/if}}
`;

export const htmlBody = `<!doctype html>
<html lang="en"><body style="font-family: sans-serif; line-height: 1.4">
<p>Hello {{person.name}},</p>
<ul>
{{#each notices}}
<li><strong>{{sentence}}</strong><br>{{when}}{{#if late}} ({{late}}){{/if}}{{#each details}}<br>{{this}}{{/each}}</li>
{{/each}}
</ul>
<p>Ticket {{#if link}}<a href="{{link}}">{{ticket.id}}</a>{{else}}{{ticket.id}}{{/if}}: {{ticket.subject}}<br>
Priority {{ticket.priority}}, {{ticket.status}}</p>
<p>{{#if next}}What comes next: {{next.what}}, {{next.when}}{{else}}Nothing is due by itself at present.{{/if}}</p>
{{#if rate}}
<p>Times are the ticket's own: it runs {{rate}} times as fast as the clock on the wall.</p>
{{/if}}
</body></html>
`;
