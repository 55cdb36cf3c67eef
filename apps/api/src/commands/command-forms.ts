import type { Command, CommandName } from '@stepladder/domain';
import { z } from 'zod';
import { evidenceGiven, type EvidenceGiven } from '../evidence/evidence';
import { contactSchema, type Contact } from '../http/contact';
import { fault } from '../http/faults';
import { instant, keyed, slug, words } from '../http/fields';

/** The facts of one command: what the engine gets beside the command's id and who gave it. */
export type FactsOf<Name extends CommandName> = Omit<Extract<Command, { name: Name }>, 'commandId' | 'by' | 'name'>;

/** What must be said from here on, though the engine takes what was once given without it: histories are replayed. */
type Needed = { 'hand-back': 'reason' };
type AskedOf<Name extends CommandName, Facts = FactsOf<Name>> = Name extends keyof Needed
  ? Omit<Facts, Needed[Name]> & Required<Pick<Facts, Needed[Name] & keyof Facts>>
  : Facts;

const person = slug('the id of a person');
const rung = slug("the id of one of the policy's rungs");
/** One of the policy's reasons, or words where the policy lists none. */
const reason = words(2_000);

const evidence = evidenceGiven;
/** Somebody known here, or an expert from outside by name and address. */
const personOrExpert = z.union([person, contactSchema], {
  error: 'must be the id of a person or { name, email }',
});
const count = (least: number) =>
  z
    .number()
    .int()
    .min(least, { error: fault('too-small', { least }) })
    .max(1_000_000, { error: fault('too-great', { most: 1_000_000 }) });

/** What each command must be told. Reasons in words and blockers become text of the row; the signal gets codes and counts. */
export const commandForms = {
  acknowledge: z.strictObject({}),
  assign: z.strictObject({ person }),
  'start-work': z.strictObject({ evidence: evidence.exactOptional() }),
  'stop-work': z.strictObject({}),
  triage: z.strictObject({
    priority: slug("one of the policy's priorities").exactOptional(),
    impact: slug("one of the policy's impacts").exactOptional(),
    urgency: slug("one of the policy's urgencies").exactOptional(),
    plan: slug("one of the policy's plans").exactOptional(),
    region: slug("one of the policy's regions").exactOptional(),
    area: slug("one of the policy's areas").exactOptional(),
    category: slug("one of the policy's categories").exactOptional(),
    evidence: evidence.exactOptional(),
  }),
  respond: z.strictObject({}),
  suggest: z.strictObject({}),
  ask: z.strictObject({}),
  answer: z.strictObject({}),
  tried: z.strictObject({ suggestion: count(1), outcome: z.enum(['worked', 'failed']) }),
  consult: z.strictObject({
    rung: rung.exactOptional(),
    consultation: slug("one of the policy's consultations").exactOptional(),
    reason: reason.exactOptional(),
    evidence: evidence.exactOptional(),
  }),
  await: z.strictObject({
    reason: slug("one of the policy's reasons to wait"),
    reviewAt: instant().exactOptional(),
  }),
  resume: z.strictObject({}),
  escalate: z.strictObject({
    ladder: slug("the id of one of the policy's ladders").exactOptional(),
    to: rung.exactOptional(),
    reason: reason.exactOptional(),
    area: slug("one of the policy's areas").exactOptional(),
    person: personOrExpert.exactOptional(),
    evidence: evidence.exactOptional(),
  }),
  'hand-back': z.strictObject({ to: rung.exactOptional(), reason }),
  intervene: z.strictObject({
    blockers: z
      .array(words(500))
      .min(1, { error: fault('none-named') })
      .max(20, { error: fault('too-many', { most: 20 }) }),
  }),
  complain: z.strictObject({ onBehalfOf: person.exactOptional() }),
  'declare-emergency': z.strictObject({
    criterion: slug("one of the policy's criteria of an emergency"),
    evidence: evidence.exactOptional(),
    down: count(0).exactOptional(),
    of: count(1).exactOptional(),
  }),
  approve: z.strictObject({ approved: z.boolean() }),
  'request-project': z.strictObject({ kind: z.enum(['project', 'testing']) }),
  'decide-project': z.strictObject({ approved: z.boolean(), reason: reason.exactOptional() }),
  'add-participant': z.strictObject({ person }),
  note: z.strictObject({}),
  resolve: z.strictObject({ ladder: slug("the id of one of the policy's ladders").exactOptional() }),
  reopen: z.strictObject({}),
  close: z.strictObject({}),
  cancel: z.strictObject({}),
  'change-policy': z.strictObject({
    version: count(1),
    rungs: keyed('a rung of the present version', rung).exactOptional(),
  }),
} as const satisfies Record<CommandName, z.ZodObject>;

/** What a request may tell in words or by address, where the engine has counts and ids. */
type InWords = { blockers: string[]; evidence: EvidenceGiven };
/** The facts as a request gives them: blockers are listed, evidence has its words, whom to escalate to may be new here. */
type Told<Name extends CommandName, Facts> = {
  [Field in keyof Facts]: Field extends keyof InWords
    ? InWords[Field]
    : [Name, Field] extends ['escalate', 'person']
      ? Facts[Field] | Contact
      : Facts[Field];
};
/** A form without fields has an index signature, which says nothing. */
type Named<Output> = { [Field in keyof Output as string extends Field ? never : Field]: Output[Field] };
type Same<A, B> = [A, keyof A] extends [B, keyof B] ? ([B, keyof B] extends [A, keyof A] ? true : false) : false;
type OutOfStep = {
  [Name in CommandName]: Same<Named<z.output<(typeof commandForms)[Name]>>, Told<Name, AskedOf<Name>>> extends true
    ? never
    : Name;
}[CommandName];
type Nothing<Names extends never> = Names;

/** Does not compile, and names the command, when the domain's Command and its form here have drifted apart. */
export type FormsInStep = Nothing<OutOfStep>;

/** What any command may be told besides: words, and with the rights for it, for whom and when. */
const besides = {
  text: words(10_000).optional(),
  by: person.optional(),
  at: instant().optional(),
};

/** The whole body of a command's request. */
export function commandBody(name: CommandName) {
  const form: z.ZodObject = commandForms[name];
  return form.extend(name === 'note' ? { ...besides, text: words(10_000) } : besides);
}

/** A command's request once its form is right. */
export type CommandRequest = { facts: Record<string, unknown>; text?: string; by?: string; at?: number };

/** Parts a body that fits `commandBody` into the command's own facts and what goes besides. */
export function commandRequest(body: Record<string, unknown>): CommandRequest {
  const { text, by, at, ...facts } = body;
  return {
    facts,
    ...(text === undefined ? {} : { text: text as string }),
    ...(by === undefined ? {} : { by: by as string }),
    ...(at === undefined ? {} : { at: at as number }),
  };
}
