import { useComputedColorScheme } from '@mantine/core';
import CodeMirror from '@uiw/react-codemirror';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { yamlLook } from './yaml-look';

/** A policy's text with line numbers, to be read. */
export function YamlView({ document }: { document: string }) {
  const { t } = useTranslation('policy');
  const scheme = useComputedColorScheme('light');
  const name = t('document');
  const look = useMemo(() => yamlLook(name, scheme), [name, scheme]);
  return <CodeMirror value={document} extensions={look} theme={scheme} readOnly maxHeight="70vh" />;
}
