export type { DurationMs, Instant } from './time/instant';
export { realLengthMs, realTime, toReal, toVirtual, type RatedClock } from './time/rated-clock';
export type { Amount, Measure } from './policy/measure';
export { channels, ticketPeople } from './policy/audience';
export type * from './policy/audience';
export { fits, type Fits } from './policy/fits';
export type * from './policy/ladder';
export type * from './policy/emergency-rule';
export { completePolicy, type EarlierPolicy } from './policy/complete-policy';
export type * from './policy/policy';
export type * from './policy/clock-rule';
export { functionalLadder, ladderOf, rungAt, clockRule, peopleIn, type PolicyInForce } from './policy/policy-in-force';
export type * from './ticket/ticket';
export type { Answer } from './ticket/answer';
export { commandNames, IN_WORDS, type Classification, type Command, type CommandName } from './ticket/command';
export type { Because, Entry, EntryType } from './ticket/entry';
export type { Effect, Message, Notice, Placement } from './ticket/effect';
export type { TicketEvent } from './ticket/event';
export { decide, type Decision } from './ticket/decide';
export { atItsEnd } from './ticket/remember';
export { openTicket, type Opening } from './ticket/open-ticket';
export { whyNotOpen, type WantedTicket } from './ticket/why-not-open';
export { priorityFrom } from './ticket/classification';
export { takenFrom } from './ticket/why-not/taken-from';
export { whyNot } from './ticket/why-not/why-not';
export { reasons, say, type ReasonCode } from './ticket/why-not/reasons';
export { reasonOf, type CodedReason } from './ticket/why-not/reason-of';
export { readerOf, sayFrom, type CodedSentence } from './ticket/why-not/coded-sentences';
export {
  possibleCommands,
  type Giver,
  type PossibleChoice,
  type PossibleCommand,
  type PossibleGoal,
  type Verdict,
} from './ticket/possible/possible-commands';
export { allDues, isOfClock, nextDue, type Due, type NextDue } from './clocks/next-due';
export { targetDueAt, targetDues, targetFor } from './clocks/target';
export { consumedMs } from './clocks/ledger';
export { clockProgress, type ClockProgress } from './clocks/progress';
export { describeDue } from './clocks/describe-due';
export type { ComingMove, DueFacts } from './clocks/due-facts';
export { languages, type Language } from './notices/language';
export { templateNames, type TemplateName } from './notices/template-name';
export type { PagingDue } from './paging/paging-dues';
export { mayActAs, onDuty } from './people/on-duty';
export { complaintLadder, isAboutComplaint } from './ticket/complaining';
export { breachesOf, type Breaches } from './ticket/breaches';
export { snapshotOf, type ClockRow, type TicketSnapshot } from './ticket/snapshot';
export { openCalendar } from './calendar/open-calendar';
export type { Calendar } from './calendar/calendar';
export type { CalendarWindow } from './calendar/calendar-window';
export { windowsAgree } from './calendar/window-overlap';
export { addWorking } from './calendar/add-working';
export { subtractWorking } from './calendar/subtract-working';
export { workingBetween } from './calendar/working-between';
export { isOpen, nextOpen, openSpans, type OpenSpan } from './calendar/opening';
export { days, plusDays, minusDays, compareDays, isPositive, type Days } from './calendar/days';
export { addWorkingDays, subtractWorkingDays, workingDaysBetween } from './calendar/working-days';
export {
  signalNameOf,
  type Carried,
  type Publication,
  type ReceivedCommand,
  type TicketEnd,
  type TicketInput,
} from './ticket/ticket-input';
export { searchFacts, searchFactTypes, type SearchFacts } from './ticket/search-facts';
export type * from './simulate/script';
export { simulate, type OtherVersions, type Simulated } from './simulate/simulate';
export { receivedSteps, stepId, type ReceivedStep } from './simulate/received-steps';
export { timelineOf, type TimelineEntry } from './simulate/timeline-of';
export { judge, type Failure, type FailurePlace, type TimeText } from './simulate/judge';
export { channelsOf, entryText } from './simulate/judge-timeline';
export { entryTypes, shownByDefault } from './simulate/shown-by-default';
export { forecast, type Coming, type Forecast, type Horizon } from './forecast/forecast';
export { NotSupposable, type Suppose } from './forecast/suppose';
export { explainClock, type Explanation } from './explain/explain-clock';
export { explainInWords, type Wording } from './explain/explain-in-words';
export { amountInWords, exactDays } from './explain/amount-in-words';
export type { Counted, Segment, Why } from './explain/segment';
export {
  foreseeChange,
  type ForeseenChange,
  type ForeseenClock,
  type ForeseenNext,
  type SupposedChange,
} from './roll-out/foresee-change';
export type { GoneRung } from './roll-out/gone-rungs';
export type { ForeseenMove } from './roll-out/foreseen-moves';
export { rungsBack, rungsConcerned, type Standpoint } from './roll-out/rungs-concerned';
export type { RungsInstead } from './ticket/positions-under';
