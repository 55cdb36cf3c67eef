import type { CalendarRules } from '@stepladder/calendar';
import { checkCalendars } from './checks/check-calendars';
import { located } from './document/locator';
import { parseDocument, type ParsedDocument } from './document/parse-document';
import { calendarRules } from './expand/expand-calendar';
import { calendarFormat } from './format/calendar-format';
import { keysAt } from './format/keys-at';
import { shapeProblems } from './format/shape-problems';
import { soundParts } from './format/sound-parts';
import { unknownName } from './near-miss';
import type { Complaint, PolicyProblem } from './policy-problem';
import { readPolicy } from './read-policy';

/** A calendar's rules, or everything that is wrong with its document. */
export type ReadCalendar = { ok: true; rules: CalendarRules } | { ok: false; problems: PolicyProblem[] };

type Parsed = Extract<ParsedDocument, { ok: true }>;

/**
 * Reads a calendar from a document that is one, in the form of a policy's calendars and with its zone, or from a policy
 * that has it under `id`. YAML or JSON. Never throws for what is written in the text.
 */
export function readCalendar(text: string, { file, id }: { file: string; id?: string | undefined }): ReadCalendar {
  const parsed = parseDocument(text, file, { name: 'calendar', keys: 'zone, hours and closed' });
  if (!parsed.ok) return parsed;
  const about = (problem: string): ReadCalendar => ({
    ok: false,
    problems: [{ file, line: 1, column: 1, path: '', problem }],
  });
  if (!isPolicy(parsed.value)) {
    if (id !== undefined) return about(`is a calendar by itself; leave out #${id}`);
    return readAlone(parsed, file);
  }
  const read = readPolicy(text, { file });
  if (!read.ok) return read;
  const { calendars } = read.pack;
  const known = Object.keys(calendars);
  if (id === undefined) return about(`is a policy; say which of its calendars: ${known.join(', ') || 'it has none'}`);
  const rules = Object.hasOwn(calendars, id) ? calendars[id] : undefined;
  return rules ? { ok: true, rules } : about(unknownName('calendar', id, known));
}

function isPolicy(value: Record<string, unknown>): boolean {
  return 'policy' in value || 'calendars' in value;
}

function readAlone({ value, locate }: Parsed, file: string): ReadCalendar {
  const shape = calendarFormat.safeParse(value);
  const complaints: Complaint[] = [
    ...shapeProblems(shape.error?.issues ?? [], value, (path) => keysAt(calendarFormat, path)),
    ...(value['zone'] === undefined
      ? [{ path: ['zone'], problem: 'is missing; write one such as Europe/London' }]
      : []),
    ...checkAlone(value),
  ];
  const problems = located(complaints, file, locate);
  if (!shape.success || problems.length > 0) return { ok: false, problems };
  return { ok: true, rules: calendarRules(shape.data, shape.data.zone) };
}

/** The checks of a policy's calendars, of the parts that have the right shape. */
function checkAlone(value: Record<string, unknown>): Complaint[] {
  const complaints = checkCalendars(soundParts({ calendars: { alone: value } }));
  return complaints.map((complaint) => ({ ...complaint, path: complaint.path.slice(2) }));
}
