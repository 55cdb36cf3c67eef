import { z } from 'zod';
import { policyFormat } from './format/policy-format';

/** The policy language as JSON Schema (draft 7) for editors; what only a reader can check is left to `readPolicy`. */
export function policySchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(policyFormat, {
    target: 'draft-7',
    io: 'input',
    override: ({ jsonSchema }) => {
      const node = jsonSchema as Record<string, unknown>;
      if (node['word'] !== true) return;
      delete node['word'];
      delete node['anyOf'];
      node['type'] = 'string';
    },
  });
  return { title: 'Stepladder policy', ...schema };
}

/** The same as the file beside the policies holds it. */
export function policySchemaText(): string {
  return `${JSON.stringify(policySchema(), null, 2)}\n`;
}
