import type { EntryView } from '../api/ticket';

/** What somebody wrote stands with the first entry of their command; the API repeats it with all that the command brought about. */
export function withTextsOnce(entries: EntryView[]): EntryView[] {
  const told = new Set<string>();
  return entries.map((entry) => {
    const { text, commandId, ...rest } = entry;
    if (!text || !commandId) return entry;
    if (told.has(commandId)) return { ...rest, commandId };
    told.add(commandId);
    return entry;
  });
}
