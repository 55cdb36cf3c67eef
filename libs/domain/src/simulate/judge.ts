import type { Answer } from '../ticket/answer';
import type { Instant } from '../time/instant';
import { judgeTimeline } from './judge-timeline';
import { stepId } from './received-steps';
import type { Script } from './script';
import type { Simulated } from './simulate';

/** Where in a script the mistaken expectation stands; `timeline` is what nobody expected. */
export type FailurePlace =
  | { part: 'opening' }
  | { part: 'step'; index: number }
  | { part: 'entry'; index: number }
  | { part: 'timeline' }
  | { part: 'holder' }
  | { part: 'status' };

/** One way in which a life was not as its script expects; `at` where it has an instant. */
export type Failure = { where: FailurePlace; at?: Instant; words: string };

/** How the caller writes instants; the domain has no zones. */
export type TimeText = (at: Instant) => string;

/** Everything that came otherwise than a script expects, in words; nothing when all came as expected. */
export function judge(script: Script, simulated: Simulated, timeText: TimeText): Failure[] {
  const opening = judgeOpening(script, simulated);
  if (opening.length > 0 || !simulated.ticket) return opening;
  return [
    ...script.steps.flatMap((step, index) => judgeStep(script, simulated, index)),
    ...judgeTimeline(script.expected, simulated, timeText),
    ...judgeEnd(script, simulated),
  ];
}

function judgeOpening({ opening }: Script, { notOpened }: Simulated): Failure[] {
  const where = { part: 'opening' as const };
  const { openedAt: at, refused } = opening;
  if (notOpened.length === 0) {
    if (refused === undefined) return [];
    return [{ where, at, words: 'the ticket was opened; its opening was to be refused' }];
  }
  if (refused === undefined) {
    return [{ where, at, words: `the ticket was not opened: ${notOpened.join('; ')}` }];
  }
  return unsaid(refused, notOpened).map((word) => ({
    where,
    at,
    words: `no reason against the opening says "${word}": ${notOpened.join('; ')}`,
  }));
}

function judgeStep({ steps }: Script, { answers }: Simulated, index: number): Failure[] {
  const step = steps[index];
  if (!step) return [];
  const where = { part: 'step' as const, index };
  const answer = answers.find(({ commandId }) => commandId === stepId(index));
  return wrongAnswer(answer, step.refused).map((words) => ({
    where,
    at: step.at,
    words: `${step.command.name} ${words}`,
  }));
}

function wrongAnswer(answer: Answer | undefined, refused: string[] | undefined): string[] {
  if (!answer) return ['got no answer'];
  if (answer.outcome === 'accepted') return refused === undefined ? [] : ['was accepted; it was to be refused'];
  const said = answer.reasons.join('; ');
  if (refused === undefined) return [`was refused: ${said}`];
  return unsaid(refused, answer.reasons).map((word) => `was refused, but no reason says "${word}": ${said}`);
}

function unsaid(words: string[], reasons: string[]): string[] {
  return words.filter((word) => !reasons.some((reason) => reason.toLowerCase().includes(word.toLowerCase())));
}

function judgeEnd({ expected: { holder, status } }: Script, { ticket }: Simulated): Failure[] {
  if (!ticket) return [];
  const held = [...ticket.holder.people].sort().join(', ');
  const wanted = holder && [...holder].sort().join(', ');
  return [
    ...(wanted === undefined || wanted === held
      ? []
      : [
          {
            where: { part: 'holder' as const },
            words: `held in the end by ${held || 'nobody'}, not by ${wanted || 'nobody'}`,
          },
        ]),
    ...(status === undefined || status === ticket.status
      ? []
      : [{ where: { part: 'status' as const }, words: `${ticket.status} in the end, not ${status}` }]),
  ];
}
