import type { AuditedDeed } from '@stepladder/read-model';

const columns = ['at', 'who', 'what', 'on', 'outcome', 'reasons', 'facts'];

/** Deeds as a table that spreadsheets open; a text that a spreadsheet would reckon with is only a text. */
export function auditCsv(deeds: AuditedDeed[]): string {
  const lines = deeds.map(({ at, actor, action, subject, outcome = '', reasons = [], facts }) => [
    new Date(at).toISOString(),
    ...[actor, action, subject, outcome, reasons.join('; '), JSON.stringify(facts)],
  ]);
  return [columns, ...lines].map((cells) => `${cells.map(cellOf).join(',')}\r\n`).join('');
}

function cellOf(text: string): string {
  const tame = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(tame) ? `"${tame.replaceAll('"', '""')}"` : tame;
}
