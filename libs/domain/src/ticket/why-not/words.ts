import { IN_WORDS } from '../command';
import { say } from './reasons';

/** Something of the policy as a refusal names it: what people call it, and the id by which to ask for it. */
export function called({ id, label }: { id: string; label: string }): string {
  return label === id ? id : `${label} (${id})`;
}

/** Several of them; `none` when there are none. */
export function listed(all: { id: string; label: string }[], between = ', '): string {
  return all.length === 0 ? 'none' : all.map(called).join(between);
}

/** The one of that id as a refusal names it; its id where the policy does not know it. */
export function calledById(all: { id: string; label: string }[], id: string): string {
  return called(all.find((each) => each.id === id) ?? { id, label: id });
}

/** Why a reason will not do where the policy lists them. */
export function whyNotListed(known: { id: string; label: string }[], given: string | undefined): string[] {
  if (known.some(({ id }) => id === given)) return [];
  const reasons = listed(known);
  if (given === undefined) return [say('reason-missing', { reasons })];
  return [
    given === IN_WORDS ? say('words-not-enough', { reasons }) : say('no-such-reason', { reason: given, reasons }),
  ];
}
