import type { Channel, PersonId } from '../policy/audience';
import type { Policy } from '../policy/policy';
import type { PolicyInForce } from '../policy/policy-in-force';
import { channelsOf } from '../simulate/judge-timeline';
import { Life } from '../simulate/life';
import type { Entry } from '../ticket/entry';
import type { Ticket } from '../ticket/ticket';
import type { Instant } from '../time/instant';
import { comingInWords } from './coming-in-words';
import { isSupposed, NotSupposable, supposedCommands, type Suppose } from './suppose';

/** Something that will happen by itself, and who will be told of it how. */
export type Coming = Pick<Entry, 'at' | 'type' | 'clock' | 'cycle' | 'threshold' | 'ladder' | 'rung'> & {
  words: string;
  /** Of a move up: whether the rung gets the ticket, or is involved beside whoever has it. */
  takesOver?: boolean;
  /** The how manieth repeat or call it is, where it is one. */
  round?: number;
  people: PersonId[];
  channels: Channel[];
};

/** From when on, until when, and at most so many entries. */
export type Horizon = { now: Instant; untilAt?: Instant; atMost?: number; suppose?: Suppose };

/** `beyondWindow`: more may come than the calendars at hand can tell. `truncated`: more comes than was asked for. */
export type Forecast = { coming: Coming[]; beyondWindow: boolean; truncated: boolean };

/** Enough for every rung and warning of a policy, few enough for a repeat without end. */
const USUALLY_AT_MOST = 50;

/**
 * Everything that will happen to a ticket if nobody acts, told by the engine that will do it: the ticket is lived on with
 * no command but those supposed. What has fallen due by `now` and is not yet carried out comes first. What supposed commands
 * themselves write is left out.
 * @throws NotSupposable when the ticket would refuse what is supposed
 */
export function forecast(policy: PolicyInForce, ticket: Ticket, horizon: Horizon): Forecast {
  const { now, untilAt = Infinity, atMost = USUALLY_AT_MOST, suppose = {} } = horizon;
  const from = Math.max(now, ticket.decidedUpToAt);
  const life = lifeOf(policy, ticket, suppose);
  const coming = (): Entry[] => life.entries.filter((entry) => !isSupposed(entry));
  const enough = (): boolean => coming().length >= atMost;
  life.letPass(from, false, enough);
  for (const { event, must } of supposedCommands(life.policy(), life.ticket, from, suppose)) {
    if (event.at > untilAt) break;
    life.letPass(event.at, false, enough);
    if (enough()) break;
    life.take(event);
    const answer = life.answers.at(-1);
    if (must && answer?.outcome === 'refused') throw new NotSupposable(answer.reasons);
  }
  life.letPass(untilAt, true, enough);
  const { due, beyondWindow } = life.next();
  const all = coming();
  return {
    coming: all.slice(0, atMost).map((entry) => comingOf(life, entry)),
    beyondWindow,
    truncated: all.length > atMost || due !== undefined,
  };
}

/** The ticket without its memory, so that nothing is decided again, and nobody to be asked whether a supposition is allowed. */
function lifeOf(policy: PolicyInForce, ticket: Ticket, { policy: other }: Suppose): Life {
  const versions = [policy, ...(other ? [other] : [])].map((each) => ({ ...each, may: {} }));
  return new Life(versions, { ticket: { ...ticket, answers: [], past: { facts: [], done: [] } }, effects: [] });
}

function movingFacts({ ladders }: Policy, { ladder, rung, because }: Entry): Pick<Coming, 'takesOver' | 'round'> {
  const reached = ladders.find(({ id }) => id === ladder)?.rungs.find(({ id }) => id === rung);
  return {
    ...(reached ? { takesOver: reached.takesOver } : {}),
    ...('round' in because && because.round > 0 ? { round: because.round } : {}),
  };
}

function comingOf(life: Life, entry: Entry): Coming {
  const { at, type, clock, cycle, threshold, ladder, rung, people = [] } = entry;
  return {
    at,
    type,
    words: comingInWords(life.policy(), entry),
    ...movingFacts(life.policy(), entry),
    ...(clock === undefined ? {} : { clock }),
    ...(cycle === undefined ? {} : { cycle }),
    ...(threshold === undefined ? {} : { threshold }),
    ...(ladder === undefined ? {} : { ladder }),
    ...(rung === undefined ? {} : { rung }),
    people,
    channels: channelsOf(entry, life.messages),
  };
}
