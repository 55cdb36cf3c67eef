import { Alert, Stack } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PolicyZone } from '../../../ui/policy-zone';
import { ProblemAlert } from '../../../ui/problem-alert';
import { documentQuery, policyDetailQuery } from '../api/policies';
import type { Policy } from '../api/policy';
import { checkQuery, type Checked } from '../api/roll-outs';
import { Read } from '../components/read';
import { DraftHead } from './draft-head';
import { DraftNotices } from './draft-notices';
import { DraftParts } from './draft-parts';
import { copyOf, nextVersionOf } from './draft-text';
import type { ToPublish } from './publish-dialog';
import { useDraft } from './use-draft';

const checkedAfterMs = 400;

type Props = { id: string; isNew: boolean };

/** A policy in the making: its text, what is wrong with it, what is different, its tests, and its publishing. */
export function DraftPage({ id, isNew }: Props) {
  return (
    <Read query={policyDetailQuery(id)} height={600}>
      {(policy) => (
        <PolicyZone value={policy.zone}>
          <BesidePublished policy={policy} isNew={isNew} />
        </PolicyZone>
      )}
    </Read>
  );
}

/** The draft stands beside the version in force: held as it is while it is being published, which must not take the page away. */
function BesidePublished({ policy, isNew }: { policy: Policy; isNew: boolean }) {
  const [publishing, setPublishing] = useState(false);
  const [beside, setBeside] = useState(policy);
  if (!publishing && beside !== policy) setBeside(policy);
  const query = { ...documentQuery(beside.id, beside.version), placeholderData: keepPreviousData };
  return (
    <Read query={query} height={600}>
      {({ document }) => (
        <Drafting policy={beside} published={document} {...{ isNew, publishing }} onPublishing={setPublishing} />
      )}
    </Read>
  );
}

type DraftingProps = {
  policy: Policy;
  published: string;
  isNew: boolean;
  publishing: boolean;
  onPublishing: (publishing: boolean) => void;
};

function Drafting({ policy, published, isNew, ...publishing }: DraftingProps) {
  const next = Math.max(...policy.versions.map(({ version }) => version)) + 1;
  const begin = isNew
    ? { text: copyOf(published, `${policy.id}-copy`), version: 1 }
    : { text: nextVersionOf(published, next), version: next };
  const draft = useDraft(isNew ? `${policy.id}.new` : policy.id, begin);
  const [text] = useDebouncedValue(draft.text, checkedAfterMs);
  const { data: checked, error, isPlaceholderData } = useQuery(checkQuery(text));
  useNewsOf(policy, checked);
  const isSettled = text === draft.text && !isPlaceholderData;
  const isAnothers =
    checked?.policy !== undefined && checked.policy.id !== policy.id && checked.published !== undefined;
  const mayBeReady = isSettled && !isAnothers && (isNew || draft.isChanged);
  const ready = mayBeReady ? toPublish(checked, text) : undefined;
  return (
    <Stack gap="md">
      <DraftHead {...{ policy, isNew, draft, checked, ready, ...publishing }} />
      {!publishing.publishing && (
        <>
          <DraftNotices draft={draft} version={next} />
          {isAnothers && <Anothers id={checked.policy!.id} />}
        </>
      )}
      {error && <ProblemAlert error={error} />}
      <DraftParts draft={draft} checked={checked} published={published} />
    </Stack>
  );
}

/** Publishing the very text that is published would change nothing. */
function toPublish(checked: Checked | undefined, text: string): ToPublish | undefined {
  const { publishable, policy, published } = checked ?? {};
  return publishable && policy && policy.version !== published ? { ...policy, text } : undefined;
}

/** A check may be the first to tell that somebody has published a version. */
function useNewsOf({ id, version }: Policy, checked: Checked | undefined): void {
  const client = useQueryClient();
  const isNews = checked?.policy?.id === id && checked.published !== undefined && checked.published !== version;
  useEffect(() => {
    if (isNews) void client.invalidateQueries({ queryKey: policyDetailQuery(id).queryKey });
  }, [client, id, isNews, checked?.published]);
}

function Anothers({ id }: { id: string }) {
  const { t } = useTranslation('draft');
  return (
    <Alert color="red" variant="light" role="alert">
      {t('anothers', { id })}
    </Alert>
  );
}
