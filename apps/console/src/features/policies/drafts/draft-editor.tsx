import { autocompletion } from '@codemirror/autocomplete';
import { lintGutter, setDiagnostics, type Diagnostic } from '@codemirror/lint';
import CodeMirror, { type EditorView, type Text } from '@uiw/react-codemirror';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentProblem } from '../api/policy';
import { useYamlLook } from '../components/use-yaml-look';
import { completePolicyText } from './complete-policy-text';

/** A place in a text; lines and columns count from 1. */
export type Place = { line: number; column: number };

type Props = {
  text: string;
  problems: DocumentProblem[];
  onChange: (text: string) => void;
  /** Where the cursor is put to as somebody goes there; each going is an object of its own. */
  place: Place | undefined;
};

/** Where a policy is written: with completion, and what is wrong marked in its place. Tab leaves it. */
export function DraftEditor({ text, problems, onChange, place }: Props) {
  const { t } = useTranslation('draft');
  const { look, theme } = useYamlLook(t('text'));
  const [view, setView] = useState<EditorView>();
  const extensions = useMemo(() => [...look, autocompletion({ override: [completePolicyText] }), lintGutter()], [look]);
  useEffect(() => {
    view?.dispatch(setDiagnostics(view.state, marksOf(problems, view.state.doc)));
  }, [view, problems]);
  useEffect(() => {
    if (!view || !place) return;
    view.dispatch({ selection: { anchor: offsetOf(place, view.state.doc) }, scrollIntoView: true });
    view.focus();
  }, [view, place]);
  return (
    <CodeMirror
      value={text}
      onChange={onChange}
      onCreateEditor={setView}
      extensions={extensions}
      theme={theme}
      indentWithTab={false}
      height="62vh"
    />
  );
}

function marksOf(problems: DocumentProblem[], doc: Text): Diagnostic[] {
  return problems.flatMap(({ line, column, severity, path, problem }) => {
    if (line < 1 || line > doc.lines) return [];
    const message = path === '' ? problem : `${path}: ${problem}`;
    return [{ from: offsetOf({ line, column }, doc), to: doc.line(line).to, severity, message }];
  });
}

function offsetOf({ line, column }: Place, doc: Text): number {
  const { from, to } = doc.line(Math.min(line, doc.lines));
  return Math.min(from + column - 1, to);
}
