import { Anchor, Button, Group, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sessionQuery } from '../../session/api/session';
import type { Policy } from '../api/policy';
import type { Checked } from '../api/roll-outs';
import { LintState } from '../components/lint-state';
import { PublishDialog, type ToPublish } from './publish-dialog';
import type { Draft } from './use-draft';

type Props = {
  policy: Policy;
  isNew: boolean;
  draft: Draft;
  checked: Checked | undefined;
  /** What may be published as it stands; missing while that is not known, too. */
  ready: ToPublish | undefined;
  publishing: boolean;
  onPublishing: (publishing: boolean) => void;
};

/** What the draft is of, how it stands, and its publishing. */
export function DraftHead({ policy, isNew, draft, checked, ready, publishing, onPublishing }: Props) {
  const { t } = useTranslation('draft');
  const navigate = useNavigate();
  const [asked, setAsked] = useState<ToPublish>();
  const { data: session } = useQuery(sessionQuery);
  const mayPublish = session?.rights.includes('admin') ?? false;
  const publish = () => {
    setAsked(ready);
    onPublishing(true);
  };
  // Once published it is ready no more, and the dialog still tells how far that has come.
  const shown = publishing ? asked : (ready ?? asked);
  return (
    <Group justify="space-between" align="flex-end">
      <div>
        <Title order={1} size="h2">
          {isNew ? t('new-title', { label: policy.label }) : t('title', { label: policy.label })}
        </Title>
        <Group gap="md">
          <Anchor
            size="sm"
            renderRoot={(props) => <Link {...props} to="/policies/$policy" params={{ policy: policy.id }} />}
          >
            {t('back-to-policy')}
          </Anchor>
          {checked && <LintState {...countsOf(checked)} />}
        </Group>
      </div>
      <Group gap="xs">
        <Text size="sm">{draft.isChanged ? t('kept-here') : t('as-published')}</Text>
        <Button variant="default" onClick={draft.discard} disabled={!draft.isChanged}>
          {t('discard')}
        </Button>
        <Button onClick={publish} disabled={!ready || !mayPublish}>
          {t('publish-open')}
        </Button>
        {!mayPublish && <Text size="sm">{t('needs-admin')}</Text>}
      </Group>
      {shown && (
        <PublishDialog
          policy={policy}
          draft={shown}
          opened={publishing}
          onClose={() => onPublishing(false)}
          onPublished={({ id }) => {
            draft.forget();
            void navigate({ to: '/policies/$policy', params: { policy: id }, search: { tab: 'versions' } });
          }}
        />
      )}
    </Group>
  );
}

function countsOf({ problems }: Checked): Policy['findings'] {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: problems.length - errors };
}
