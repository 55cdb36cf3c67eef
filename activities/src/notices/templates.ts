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
<li><strong>{{sentence}}</strong><br>{{when}}{{#if late}} ({{late}}){{/if}}</li>
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
