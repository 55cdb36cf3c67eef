import { Composer, isMap, LineCounter, Parser, type Document } from 'yaml';
import type { PolicyProblem } from '../policy-problem';
import { depthFault, languageFaults, MAX_BYTES, type Fault } from './limits';
import { locator, type Locate } from './locator';

/** A document's plain value, and how to find a path's line in it. */
export type Content = { value: Record<string, unknown>; locate: Locate };

/** A document; or everything the language does not allow in it, with what can be read all the same. */
export type ParsedDocument = ({ ok: true } & Content) | { ok: false; problems: PolicyProblem[]; rest?: Content };

const lastLine = /at line \d+, column \d+:?[\s\S]*$/;

/** What a document is called in its problems, and which keys it is known by. */
type Kind = { name: string; keys: string };
const policyKind: Kind = { name: 'policy', keys: 'policy, version and label' };

/** Parses one YAML 1.2 document (core schema, unique keys, no aliases, tags or merge). Never throws. */
export function parseDocument(text: string, file: string, kind = policyKind): ParsedDocument {
  const refused = textFault(text);
  if (refused !== undefined) return { ok: false, problems: [{ file, line: 1, column: 1, path: '', problem: refused }] };
  const lines = new LineCounter();
  const failed = (faults: Fault[]) => ({
    ok: false as const,
    problems: faults.map(({ offset, problem }) => {
      const { line, col } = lines.linePos(offset);
      return { file, line: Math.max(line, 1), column: Math.max(col, 1), path: '', problem };
    }),
  });
  try {
    const tokens = [...new Parser(lines.addNewLine).parse(text)];
    const deep = depthFault(tokens);
    if (deep) return failed([deep]);
    const options = { version: '1.2', schema: 'core', uniqueKeys: true, merge: false, prettyErrors: false } as const;
    const documents = [...new Composer(options).compose(tokens)] as Document.Parsed[];
    const [document] = documents;
    const faults = documentFaults(documents, kind, text);
    if (!document || faults.some(({ readable }) => !readable)) return failed(faults);
    const value = document.toJS({ maxAliasCount: 0 }) as Record<string, unknown>;
    const content = { value, locate: locator(document, lines) };
    return faults.length > 0 ? { ...failed(faults), rest: content } : { ok: true, ...content };
  } catch (error) {
    return failed([{ offset: 0, problem: `cannot be read as YAML: ${(error as Error).message}` }]);
  }
}

function textFault(text: string): string | undefined {
  const bytes = Buffer.byteLength(text);
  if (bytes > MAX_BYTES) return `has ${bytes} bytes; a policy has at most ${MAX_BYTES}`;
  if (text.includes('\0') || text.includes('\uFFFD')) return 'is not UTF-8 text';
  return undefined;
}

function documentFaults(documents: Document.Parsed[], { name, keys }: Kind, text: string): Fault[] {
  const [first, second] = documents;
  if (!first || (first.errors.length === 0 && first.contents === null)) {
    return [{ offset: 0, problem: `is empty; a ${name} is a mapping of keys such as ${keys}` }];
  }
  const syntax = documents.flatMap(({ errors, warnings }) =>
    [...errors, ...warnings].map(({ pos: [offset], code, message }) =>
      code === 'DUPLICATE_KEY'
        ? { offset, problem: `${keyAt(text, offset)} stands here twice`, readable: true }
        : { offset, problem: sentence(code, message) },
    ),
  );
  if (second) {
    return [...syntax, { offset: second.range[0], problem: `a second document begins here; a file holds one ${name}` }];
  }
  const whole = isMap(first.contents)
    ? []
    : [
        {
          offset: first.contents?.range[0] ?? 0,
          problem: `a ${name} is a mapping of keys such as ${keys}`,
        },
      ];
  return [...syntax, ...whole, ...languageFaults(first.contents)];
}

function keyAt(text: string, offset: number): string {
  return /^[^\s:,{}]{1,80}/.exec(text.slice(offset, offset + 80))?.[0] ?? 'this key';
}

function sentence(code: string, message: string): string {
  if (code === 'TAB_AS_INDENT') return 'a tab is used to indent; YAML indents with spaces';
  return `is not YAML: ${message.replace(lastLine, '').trim()}`;
}
