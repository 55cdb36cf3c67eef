/** Keys whose values name something that the text itself defines, and under which of its parts. */
const partOf: Record<string, string> = {
  role: 'roles',
  roles: 'roles',
  people: 'directory',
  calendar: 'calendars',
  priority: 'priorities',
  priorities: 'priorities',
  'default-priority': 'priorities',
  clock: 'clocks',
  pauses: 'clocks',
  plan: 'plans',
  plans: 'plans',
  region: 'regions',
  category: 'categories',
  area: 'areas',
  evidence: 'evidence',
};

const ofRungs = new Set(['on', 'rung', 'to', 'climb', 'sees']);
const ofPeople = new Set(['tell', 'tells', 'fallback', 'on-opening', 'on-resolving', 'on-reopening']);
const ofTicket = ['holder', 'previous-holder', 'team', 'requester', 'participants', 'consulted', 'accountable'];

/** The names that the value of a key may be, as the text defines them. */
export function namesFor(key: string, text: string): string[] {
  if (ofRungs.has(key)) return rungsOf(text);
  if (ofPeople.has(key)) return [...namesUnder('roles', text), ...ofTicket];
  const part = partOf[key];
  return part === undefined ? [] : namesUnder(part, text);
}

function namesUnder(part: string, text: string): string[] {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => new RegExp(`^${part}:`).test(line));
  if (start < 0) return [];
  const end = lines.findIndex((line, i) => i > start && /^[\w-]/.test(line));
  return lines.slice(start + 1, end < 0 ? undefined : end).flatMap((line) => /^ {2}([\w-]+):/.exec(line)?.[1] ?? []);
}

function rungsOf(text: string): string[] {
  const lines = text.split('\n');
  const rungs = new Set<string>();
  let depth = -1;
  for (const line of lines) {
    const [, lead = '', key] = /^( *)([\w-]+):/.exec(line) ?? [];
    if (key === undefined) continue;
    if (key === 'rungs') depth = lead.length + 2;
    else if (lead.length < depth) depth = -1;
    else if (lead.length === depth) rungs.add(key);
  }
  return [...rungs];
}
