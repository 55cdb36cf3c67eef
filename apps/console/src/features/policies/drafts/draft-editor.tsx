import { autocompletion } from '@codemirror/autocomplete';
import { lintGutter, setDiagnostics, type Diagnostic } from '@codemirror/lint';
import { useComputedColorScheme } from '@mantine/core';
import CodeMirror, { type ReactCodeMirrorRef } from '@uiw/react-codemirror';
import { useEffect, useImperativeHandle, useMemo, useRef, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentProblem } from '../api/policy';
import { yamlLook } from '../components/yaml-look';
import { completePolicyText } from './complete-policy-text';

/** Puts the cursor to a line. */
export type ToLine = { goTo: (line: number, column: number) => void };

type Props = { text: string; problems: DocumentProblem[]; onChange: (text: string) => void; at: Ref<ToLine> };

/** Where a policy is written: with completion, and what is wrong marked in its place. Tab leaves it. */
export function DraftEditor({ text, problems, onChange, at }: Props) {
  const { t } = useTranslation('draft');
  const scheme = useComputedColorScheme('light');
  const editor = useRef<ReactCodeMirrorRef>(null);
  const name = t('text');
  const extensions = useMemo(
    () => [...yamlLook(name, scheme), autocompletion({ override: [completePolicyText] }), lintGutter()],
    [name, scheme],
  );
  useEffect(() => {
    const view = editor.current?.view;
    if (!view) return;
    const { doc } = view.state;
    const marked = problems.flatMap(({ line, column, severity, path, problem }): Diagnostic[] => {
      if (line < 1 || line > doc.lines) return [];
      const { from, to } = doc.line(line);
      const message = path === '' ? problem : `${path}: ${problem}`;
      return [{ from: Math.min(from + column - 1, to), to, severity, message }];
    });
    view.dispatch(setDiagnostics(view.state, marked));
  }, [problems]);
  useImperativeHandle(at, () => ({
    goTo: (line, column) => {
      const view = editor.current?.view;
      if (!view) return;
      const { from, to } = view.state.doc.line(Math.min(line, view.state.doc.lines));
      view.dispatch({ selection: { anchor: Math.min(from + column - 1, to) }, scrollIntoView: true });
      view.focus();
    },
  }));
  return (
    <CodeMirror
      ref={editor}
      value={text}
      onChange={onChange}
      extensions={extensions}
      theme={scheme}
      indentWithTab={false}
      height="62vh"
    />
  );
}
