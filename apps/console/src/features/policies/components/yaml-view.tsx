import CodeMirror from '@uiw/react-codemirror';
import { useTranslation } from 'react-i18next';
import { useYamlLook } from './use-yaml-look';

/** A policy's text with line numbers, to be read. */
export function YamlView({ document }: { document: string }) {
  const { t } = useTranslation('policy');
  const { look, theme } = useYamlLook(t('document'));
  return <CodeMirror value={document} extensions={look} theme={theme} readOnly maxHeight="70vh" />;
}
