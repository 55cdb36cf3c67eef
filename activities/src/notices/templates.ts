/** How a mail is built around its notices' sentences; what is said in a language is in `frame`. */
export const subjectLine =
  '[{{ticket.id}}] {{#if several}}{{frame.several}}: {{ticket.subject}}{{else}}{{first}}{{/if}}';

export const plainBody = `{{frame.hello}}

{{#each notices}}
* {{sentence}}
{{#each more}}
{{#if this}}
  {{this}}
{{else}}

{{/if}}
{{/each}}
  {{when}}{{#if late}} ({{late}}){{/if}}
{{#each details}}
  {{this}}
{{/each}}

{{/each}}
{{frame.ticket}} {{ticket.id}}: {{ticket.subject}}
{{frame.priority}}
{{#if inside}}
{{#if next}}
{{frame.next}}: {{next.what}}, {{next.when}}
{{else}}
{{frame.nothingNext}}
{{/if}}
{{/if}}
{{#if frame.hurried}}
{{frame.hurried}}
{{/if}}
{{#if link}}

{{link}}
{{/if}}
`;

export const htmlBody = `<!doctype html>
<html lang="{{language}}"><body style="font-family: sans-serif; line-height: 1.4">
<p>{{frame.hello}}</p>
<ul>
{{#each notices}}
<li lang="{{language}}"><strong>{{sentence}}</strong>{{#each more}}<br>{{this}}{{/each}}<br>{{when}}{{#if late}} ({{late}}){{/if}}{{#each details}}<br>{{this}}{{/each}}</li>
{{/each}}
</ul>
<p>{{frame.ticket}} {{#if link}}<a href="{{link}}">{{ticket.id}}</a>{{else}}{{ticket.id}}{{/if}}: {{ticket.subject}}<br>
{{frame.priority}}</p>
{{#if inside}}
<p>{{#if next}}{{frame.next}}: {{next.what}}, {{next.when}}{{else}}{{frame.nothingNext}}{{/if}}</p>
{{/if}}
{{#if frame.hurried}}
<p>{{frame.hurried}}</p>
{{/if}}
</body></html>
`;
