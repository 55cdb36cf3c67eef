import { createHash } from 'node:crypto';
import { checkPolicy } from './checks/check-policy';
import { inOrder, located } from './document/locator';
import { parseDocument } from './document/parse-document';
import { calendarRules } from './expand/expand-calendar';
import { templatesOf } from './expand/expand-templates';
import { expandPolicy } from './expand/expand-policy';
import { scriptOf } from './expand/expand-tests';
import { policyFormat, type PolicyFormat } from './format/policy-format';
import type { PolicyPack } from './policy-pack';
import type { PolicyProblem } from './policy-problem';

/** A policy, or everything that is wrong with its document. */
export type ReadPolicy = { ok: true; pack: PolicyPack } | { ok: false; problems: PolicyProblem[] };

/** Reads a policy document; `file` is the name in its problems. Never throws for what is written in the text. */
export function readPolicy(text: string, { file }: { file: string }): ReadPolicy {
  const parsed = parseDocument(text, file);
  const content = parsed.ok ? parsed : parsed.rest;
  const problems = content ? located(checkPolicy(content.value), file, content.locate) : [];
  if (!parsed.ok) return { ok: false, problems: inOrder([...parsed.problems, ...problems]) };
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, pack: packOf(policyFormat.parse(parsed.value), text) };
}

function packOf(document: PolicyFormat, text: string): PolicyPack {
  const policy = expandPolicy(document);
  const { calendars = {}, directory = {}, zone } = document;
  const rules = Object.entries(calendars).map(([id, each]) => [id, calendarRules(each, each.zone ?? zone)]);
  const people = Object.entries(directory).map(([id, { name, email, language }]) => ({
    ...{ id, name, email: String(email) },
    ...(language === undefined ? {} : { language }),
  }));
  const rungs = Object.values(document.ladders).flatMap((ladder) => Object.entries(ladder.rungs));
  const takes = rungs.flatMap(([id, { takes: kinds }]) => (kinds ? [[id, kinds]] : []));
  return {
    policy,
    calendars: Object.fromEntries(rules) as PolicyPack['calendars'],
    directory: { people, roles: policy.roles },
    language: document.language ?? 'en',
    templates: templatesOf(document.templates),
    takes: Object.fromEntries(takes) as PolicyPack['takes'],
    interpretations: document.interpretations ?? [],
    fromSeed: Object.entries(document['from-seed'] ?? {}).map(([key, words]) => ({ key, words })),
    tests: (document.tests ?? []).map((test) => scriptOf(test, policy)),
    digest: createHash('sha256').update(text).digest('hex'),
    document: text,
  };
}
