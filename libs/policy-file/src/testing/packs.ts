import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { calendarWindow } from '@stepladder/calendar';
import { openCalendar, type Calendar } from '@stepladder/domain/src/index';
import { Story } from '@stepladder/domain/src/testing/story';
import { problemLine } from '../policy-problem';
import type { PolicyPack } from '../policy-pack';
import { readPolicy } from '../read-policy';

const folder = join(__dirname, '../../../../policies');

/** The text of a shipped policy. */
export function policyText(id: string): string {
  return readFileSync(join(folder, `${id}.yaml`), 'utf8');
}

/** A pack from text that must be right. */
export function packOf(text: string): PolicyPack {
  const read = readPolicy(text, { file: 'test.yaml' });
  if (!read.ok) throw new Error(read.problems.map(problemLine).join('\n'));
  return read.pack;
}

/** The story of a ticket of that pack, opened at a time with its offset: `2026-03-06T16:00Z`. */
export function storyOf(pack: PolicyPack, opened: string, opening: ConstructorParameters<typeof Story>[2] = {}): Story {
  const openedAt = at(opened);
  const calendars = Object.fromEntries(
    Object.entries(pack.calendars).map(([id, rules]): [string, Calendar] => [
      id,
      openCalendar(calendarWindow(id, rules, openedAt)),
    ]),
  );
  return new Story(pack.policy, openedAt, { calendars, ...opening });
}

/** An instant. */
export function at(text: string): number {
  const instant = Date.parse(text);
  if (Number.isNaN(instant)) throw new Error(`${text} is no instant`);
  return instant;
}
