import { Alert, Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Draft } from './use-draft';

/** What somebody must know of a draft before going on with it; `version` is the one it would be. */
export function DraftNotices({ draft, version }: { draft: Draft; version: number }) {
  const { t } = useTranslation('draft');
  const { undo } = draft;
  return (
    <>
      {undo && <Notice says={t('discarded')} offers={t('undo')} act={undo} />}
      {draft.isBehind && (
        <Notice
          colour="yellow"
          says={t('behind', { version: version - 1 })}
          offers={t('catch-up', { version })}
          act={draft.catchUp}
        />
      )}
    </>
  );
}

type NoticeProps = { says: string; offers: string; act: () => void; colour?: string };

function Notice({ says, offers, act, colour = 'blue' }: NoticeProps) {
  return (
    <Alert variant="light" color={colour} role="status">
      <Group justify="space-between">
        <Text size="sm" maw={720}>
          {says}
        </Text>
        <Button size="xs" variant="default" onClick={act}>
          {offers}
        </Button>
      </Group>
    </Alert>
  );
}
