import { yaml } from '@codemirror/lang-yaml';
import { useComputedColorScheme } from '@mantine/core';
import { EditorView, Prec, type Extension } from '@uiw/react-codemirror';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { editorPhrases } from './editor-phrases';

const ground = '#16181c';

/** The dark theme's comments and line numbers are too pale for its own ground (WCAG AA asks 4.5:1), so it has a darker one. */
const darker = Prec.highest(
  EditorView.theme(
    {
      '&, .cm-gutters': { backgroundColor: ground },
      '.cm-activeLineGutter, .cm-activeLine': { backgroundColor: 'transparent' },
    },
    { dark: true },
  ),
);

/** The editor's own mark of the focus is a dotted line that cannot be seen on a dark ground. */
const focused = EditorView.theme({
  '&.cm-focused': { outline: '2px solid var(--mantine-primary-color-filled)', outlineOffset: '-2px' },
});

/** YAML in lines that wrap, under a name that is read out, legible in either scheme, in the reader's language. */
export function useYamlLook(name: string): { look: Extension[]; theme: 'light' | 'dark' } {
  const { t } = useTranslation('policy');
  const theme = useComputedColorScheme('light');
  const look = useMemo(() => {
    const named = EditorView.contentAttributes.of({ 'aria-label': name, tabindex: '0' });
    return [yaml(), EditorView.lineWrapping, focused, named, editorPhrases(t), ...(theme === 'dark' ? [darker] : [])];
  }, [name, t, theme]);
  return { look, theme };
}
