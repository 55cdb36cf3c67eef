/** Something wrong or doubtful in a policy's document, and where; lines and columns count from 1. */
export type DocumentProblem = {
  severity: 'error' | 'warning';
  line: number;
  column: number;
  path: string;
  problem: string;
};

export type PolicyVersion = { version: number; publishedAt: string; withdrawnAt?: string; openTickets: number };

export type Policy = {
  id: string;
  version: number;
  label: string;
  zone: string;
  calendars: { id: string; zone: string }[];
  versions: PolicyVersion[];
  findings: { errors: number; warnings: number };
};

/** What the choice of tickets is offered from. */
export type PolicyInFull = Policy & {
  priorities: { id: string; label: string }[];
  ladders: { id: string; kind: string; rungs: { id: string; label: string }[] }[];
};

export type PolicyText = { version: number; document: string; findings: DocumentProblem[] };

export type Block =
  | { kind: 'heading'; level: number; text: string }
  | { kind: 'text'; text: string }
  | { kind: 'list'; items: { depth: number; text: string }[] }
  | { kind: 'table'; head: string[]; rows: string[][] };

export type Interpretation = { seed: string; choice: string; alternative: string; key: string };

export type Explained = {
  blocks: Block[];
  interpretations: Interpretation[];
  fromSeed: { key: string; words: string }[];
};

export type Diagram = { ladders: { id: string; label: string; svg: string }[] };

export type CalendarDay = {
  date: string;
  openMs: number;
  spans: { opens: string; closes: string }[];
  why: 'weekly' | 'own' | 'closed' | 'holiday';
  holiday?: string;
};

export type CalendarYear = { calendar: { id: string; zone: string }; year: number; days: CalendarDay[] };

export type Difference = { kind: 'added' | 'removed' | 'changed' | 'moved'; path: string; words: string };

export type Diff = { from: number; to: number; differences: Difference[]; truncated: boolean };

export type Tried = {
  name: string;
  rules: number[];
  line: number;
  passed: boolean;
  differences: number;
  first?: { line: number; problem: string };
};

export type Tested = { passed: number; failed: number; tests: Tried[] };
