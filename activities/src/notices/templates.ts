/** How a mail is built around its notices' sentences. */
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
{{#if inside}}
{{#if next}}
What comes next: {{next.what}}, {{next.when}}
{{else}}
Nothing is due by itself at present.
{{/if}}
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
{{#if inside}}
<p>{{#if next}}What comes next: {{next.what}}, {{next.when}}{{else}}Nothing is due by itself at present.{{/if}}</p>
{{/if}}
{{#if rate}}
<p>Times are the ticket's own: it runs {{rate}} times as fast as the clock on the wall.</p>
{{/if}}
</body></html>
`;
