import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { CalendarRules } from '@stepladder/calendar';
import { problemLine, readCalendar } from '@stepladder/policy-file';

/** The calendar that `FILE` or `FILE#id` names, called by its id or its file; or everything wrong with it, line by line. */
export type CalendarFile = { ok: true; id: string; rules: CalendarRules } | { ok: false; problems: string[] };

/** Reads `office.yaml`, `office.json`, or `policies/three-line.yaml#helpdesk-hours`. Never throws. */
export function readCalendarFile(spec: string): CalendarFile {
  const { file, id } = partsOf(spec);
  const text = readText(file);
  if (!text.ok) return { ok: false, problems: [text.problem] };
  const read = readCalendar(text.text, { file, id });
  return read.ok
    ? { ok: true, id: id ?? basename(file).replace(/\.\w+$/, ''), rules: read.rules }
    : { ok: false, problems: read.problems.map(problemLine) };
}

/** `file#id` in two; a file whose own name has a # is meant when nothing follows the last one. */
export function partsOf(spec: string): { file: string; id: string | undefined } {
  const [, file = spec, id] = /^(.+)#([^#/]*)$/.exec(spec) ?? [];
  return { file, id };
}

/** The text of a file in UTF-8, or in a sentence why there is none. */
export function readText(file: string): { ok: true; text: string } | { ok: false; problem: string } {
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file)) };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return { ok: false, problem: `${file}: there is no such file` };
    if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return { ok: false, problem: `${file} is not UTF-8 text` };
    return { ok: false, problem: `${file} cannot be read: ${message}` };
  }
}
