import type { Interpretation, PolicyPack } from '../policy-pack';
import { explainRules } from './explain-policy';

/** A line of a list and how far it is indented, from 0. */
export type ExplainedItem = { depth: number; text: string };

/** A piece of an explanation; its texts may mark `code` and **names** as Markdown does. */
export type ExplainedBlock =
  | { kind: 'heading'; level: number; text: string }
  | { kind: 'text'; text: string }
  | { kind: 'list'; items: ExplainedItem[] }
  | { kind: 'table'; head: string[]; rows: string[][] };

/** A policy in plain English as pages show it, with its registers as data. */
export type Explained = {
  blocks: ExplainedBlock[];
  interpretations: Interpretation[];
  fromSeed: { key: string; words: string }[];
};

/** The same that `explainPolicy` writes, piece by piece. */
export function explained(pack: PolicyPack): Explained {
  const pieces = explainRules(pack).flatMap((piece) => piece.split('\n\n'));
  return { blocks: pieces.flatMap(blocksOf), interpretations: pack.interpretations, fromSeed: pack.fromSeed };
}

/** A paragraph may lead straight into its list. */
function blocksOf(piece: string): ExplainedBlock[] {
  const lines = piece.split('\n').filter((line) => line !== '');
  const blocks: ExplainedBlock[] = [];
  for (const line of lines) {
    const [last, read] = [blocks.at(-1), blockOf(line)];
    if (last?.kind === 'list' && read.kind === 'list') last.items.push(...read.items);
    else if (last?.kind === 'table' && read.kind === 'table') last.rows.push(...rowsBelowHead(read));
    else blocks.push(read);
  }
  return blocks;
}

function blockOf(line: string): ExplainedBlock {
  const [, signs, heading] = /^(#+) (.*)$/.exec(line) ?? [];
  if (signs !== undefined && heading !== undefined) return { kind: 'heading', level: signs.length, text: heading };
  const [, indent, item] = /^( *)- (.*)$/.exec(line) ?? [];
  if (indent !== undefined && item !== undefined) {
    return { kind: 'list', items: [{ depth: Math.floor(indent.length / 2), text: item }] };
  }
  return line.startsWith('|') ? { kind: 'table', head: cellsOf(line), rows: [] } : { kind: 'text', text: line };
}

function rowsBelowHead({ head }: { head: string[] }): string[][] {
  return head.every((cell) => /^-+$/.test(cell)) ? [] : [head];
}

function cellsOf(line: string): string[] {
  return line
    .split(/(?<!\\)\|/)
    .slice(1, -1)
    .map((cell) => cell.trim().replaceAll('\\|', '|'));
}
