import { unifiedMergeView } from '@codemirror/merge';
import { useComputedColorScheme } from '@mantine/core';
import CodeMirror from '@uiw/react-codemirror';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { yamlLook } from '../components/yaml-look';

/** A draft with what is published above each place in which they differ. */
export function DraftDiff({ published, text }: { published: string; text: string }) {
  const { t } = useTranslation('draft');
  const scheme = useComputedColorScheme('light');
  const name = t('differences-in-text');
  const extensions = useMemo(
    () => [
      ...yamlLook(name, scheme),
      unifiedMergeView({
        original: published,
        mergeControls: false,
        syntaxHighlightDeletions: false,
        collapseUnchanged: { margin: 3, minSize: 8 },
      }),
    ],
    [name, published, scheme],
  );
  return <CodeMirror key={scheme} value={text} extensions={extensions} theme={scheme} readOnly maxHeight="62vh" />;
}
