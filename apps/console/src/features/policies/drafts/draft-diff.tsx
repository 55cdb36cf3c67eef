import { unifiedMergeView } from '@codemirror/merge';
import CodeMirror from '@uiw/react-codemirror';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useYamlLook } from '../components/use-yaml-look';

/** A draft with what is published above each place in which they differ. */
export function DraftDiff({ published, text }: { published: string; text: string }) {
  const { t } = useTranslation('draft');
  const { look, theme } = useYamlLook(t('differences-in-text'));
  const extensions = useMemo(
    () => [
      ...look,
      unifiedMergeView({
        original: published,
        mergeControls: false,
        syntaxHighlightDeletions: false,
        collapseUnchanged: { margin: 3, minSize: 8 },
      }),
    ],
    [look, published],
  );
  return <CodeMirror key={theme} value={text} extensions={extensions} theme={theme} readOnly maxHeight="62vh" />;
}
