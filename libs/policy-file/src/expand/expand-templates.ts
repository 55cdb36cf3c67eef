import type { TemplateFormat } from '../format/template-format';
import type { Template } from '../policy-pack';
import { languagesOf } from '../words/languages-of';

/** The templates of a policy, by name. */
export function templatesOf(templates: Record<string, TemplateFormat> = {}): Record<string, Template> {
  return Object.fromEntries(
    Object.entries(templates).map(([id, template]): [string, Template] => [
      id,
      Object.fromEntries(
        languagesOf(template).map(([language, { subject, text }]) => [
          language,
          { text, ...(subject === undefined ? {} : { subject }) },
        ]),
      ),
    ]),
  );
}
