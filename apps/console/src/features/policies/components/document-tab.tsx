import { Alert, Grid, List, Stack, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DocumentProblem } from '../api/policy';
import { documentQuery, explainedQuery } from '../api/policies';
import { PlainEnglish } from './plain-english';
import { Read } from './read';
import { YamlView } from './yaml-view';

type Props = { id: string; version: number };

/** The document beside what it means. */
export function DocumentTab({ id, version }: Props) {
  const { t } = useTranslation('policy');
  return (
    <Grid gap="lg">
      <Grid.Col span={{ base: 12, md: 6 }}>
        <Stack gap="xs">
          <Title order={2} size="h4">
            {t('as-written')}
          </Title>
          <Read query={documentQuery(id, version)} height={600}>
            {({ document, findings }) => (
              <>
                <Findings findings={findings} />
                <YamlView document={document} />
              </>
            )}
          </Read>
        </Stack>
      </Grid.Col>
      <Grid.Col span={{ base: 12, md: 6 }}>
        <Stack gap="xs">
          <Title order={2} size="h4">
            {t('plain-english')}
          </Title>
          <Read query={explainedQuery(id, version)} height={600}>
            {(explained) => <PlainEnglish explained={explained} />}
          </Read>
        </Stack>
      </Grid.Col>
    </Grid>
  );
}

function Findings({ findings }: { findings: DocumentProblem[] }) {
  const { t } = useTranslation('policy');
  if (findings.length === 0) return null;
  return (
    <Alert color="yellow" variant="light" title={t('findings', { count: findings.length })}>
      <List size="sm" lang="en">
        {findings.map(({ line, path, problem }) => (
          <List.Item key={`${line} ${path} ${problem}`}>
            {t('line', { line })}: <span className="mono">{path}</span> {problem}
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}
