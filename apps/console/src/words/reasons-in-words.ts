import type { CodedReason } from '../api/problem';
import { readersLocale } from './language';
import type { Say } from './say';

/** Why not, in the reader's language; a sentence that has no code stays as the API says it. */
export function reasonsInWords(reasons: string[], codes: (CodedReason | null)[] | undefined, say: Say): string[] {
  return reasons.map((reason, index) => {
    const coded = codes?.[index];
    return coded ? say(`reasons:${coded.code}`, { ...factsOf(coded, say), defaultValue: reason }) : reason;
  });
}

function factsOf({ facts }: CodedReason, say: Say): Record<string, string> {
  return Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, factInWords(name, value, say)]));
}

/** Names and ids of the policy are shown as they come; statuses, commands, lengths and what Stepladder calls people are ours. */
function factInWords(name: string, value: string, say: Say): string {
  if (value === 'none') return say('reasons:fact-none');
  switch (name) {
    case 'command':
      return say(`ticket:command-${value}`, { defaultValue: value });
    case 'status':
    case 'statuses':
      return eitherOf(value, say, (each) => say(`timeline:status-${each}`, { defaultValue: each }));
    case 'who':
      return eitherOf(value, say, (each) => say(`reasons:fact-${people[each] ?? ''}`, { defaultValue: each }));
    case 'goals':
    case 'evidences':
      return eitherOf(value, say, (each) => each);
    case 'needed':
    case 'age':
      return lengthInWords(value);
    case 'tried':
      return value.startsWith('none') ? '0' : value.replace(/ were$/, '');
    case 'suggestions':
      return value.startsWith('one') ? '1' : value.replace(/ suggestions$/, '');
    case 'outcome':
    case 'way':
    case 'what':
      return say(`reasons:fact-${value}`, { defaultValue: value });
    case 'purpose':
      return value === 'an emergency' ? say('reasons:fact-emergency') : value;
    default:
      return value;
  }
}

/** What the engine calls people on a ticket. */
const people: Record<string, string> = {
  'whoever holds the ticket': 'holder',
  'whoever held the ticket before': 'previous-holder',
  "the holder's team": 'team',
  'the requester': 'requester',
  participants: 'participants',
  'those who were consulted': 'consulted',
  'whoever is named': 'named',
  'whoever is accountable': 'accountable',
};

/** After an id in brackets, or what the engine calls people. */
const afterNames = /(?<=\)| ticket| before| team| requester|participants| consulted| named| accountable) or /;

/** A list between "or"; a label of the policy may hold that word too, but then it has no id before it. */
function eitherOf(value: string, say: Say, each: (one: string) => string): string {
  const all = value.split(value.includes(')') ? afterNames : / or /);
  return all.map(each).join(` ${say('reasons:fact-or')} `);
}

/** "5 minutes" as the reader's language has it. */
function lengthInWords(value: string): string {
  const [, count, unit] = /^(\d+) (hour|minute|second)s?$/.exec(value) ?? [];
  if (count === undefined || unit === undefined) return value;
  return new Intl.NumberFormat(readersLocale(), { style: 'unit', unit, unitDisplay: 'long' }).format(Number(count));
}
