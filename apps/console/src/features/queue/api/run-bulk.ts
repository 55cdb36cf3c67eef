import { freshCommandKey } from '../../../api/command-key';
import { reasonsOf, type CodedReason } from '../../../api/problem';
import { giveCommand } from '../../tickets/api/send-command';

/** What can be asked of several tickets at once. */
export type BulkName = 'acknowledge' | 'assign' | 'await' | 'resolve' | 'escalate';

/** What became of it on one ticket; a refusal with every reason. */
export type BulkAnswer = {
  id: string;
  outcome: 'accepted' | 'pending' | 'refused';
  reasons: string[];
  reasonCodes?: (CodedReason | null)[];
};

const atOnce = 4;

/** Asks the same of every ticket, four at a time, and tells each answer as it comes; what fails on one stops no other. */
export async function runBulk(
  ids: string[],
  { name, facts }: { name: BulkName; facts: Record<string, string> },
  tell: (answer: BulkAnswer) => void,
): Promise<void> {
  const waiting = [...ids];
  const work = async (): Promise<void> => {
    for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) tell(await answerOf(id, name, facts));
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}

async function answerOf(id: string, name: BulkName, facts: Record<string, string>): Promise<BulkAnswer> {
  try {
    const { outcome } = await giveCommand(id, { name, facts, key: freshCommandKey() });
    return { id, outcome, reasons: [] };
  } catch (error) {
    return { id, outcome: 'refused', ...reasonsOf(error) };
  }
}
