import { Alert, Anchor, Button, Group, Stack, Tabs, Text, Title } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PolicyZone } from '../../../ui/policy-zone';
import { ProblemAlert } from '../../../ui/problem-alert';
import { sessionQuery } from '../../session/api/session';
import { documentQuery, policyDetailQuery } from '../api/policies';
import type { Policy } from '../api/policy';
import { checkQuery, type Checked } from '../api/roll-outs';
import { Read } from '../components/read';
import { DraftDiff } from './draft-diff';
import { DraftEditor, type ToLine } from './draft-editor';
import { DraftProblems } from './draft-problems';
import { DraftTests } from './draft-tests';
import { copyOf, nextVersionOf } from './draft-text';
import { PublishDialog } from './publish-dialog';
import { useDraft, type Draft } from './use-draft';

const checkedAfterMs = 400;

type Props = { id: string; isNew: boolean };

/** A policy in the making: its text, what is wrong with it, what is different, its tests, and its publishing. */
export function DraftPage({ id, isNew }: Props) {
  return (
    <Read query={policyDetailQuery(id)} height={600}>
      {(policy) => (
        <PolicyZone value={policy.zone}>
          <FromVersion policy={policy} isNew={isNew} />
        </PolicyZone>
      )}
    </Read>
  );
}

/** The draft is of the version that was in force when it was opened: publishing it must not take the page away. */
function FromVersion({ policy, isNew }: { policy: Policy; isNew: boolean }) {
  const [from] = useState(policy);
  return (
    <Read query={documentQuery(from.id, from.version)} height={600}>
      {({ document }) => <Drafting policy={from} published={document} isNew={isNew} />}
    </Read>
  );
}

function Drafting({ policy, published, isNew }: { policy: Policy; published: string; isNew: boolean }) {
  const next = Math.max(...policy.versions.map(({ version }) => version)) + 1;
  const begin = isNew ? copyOf(published, `${policy.id}-copy`) : nextVersionOf(published, next);
  const draft = useDraft(isNew ? `${policy.id}.new` : `${policy.id}.${next}`, begin);
  const [text] = useDebouncedValue(draft.text, checkedAfterMs);
  const { data: checked, error } = useQuery(checkQuery(text));
  const isSettled = text === draft.text;
  return (
    <Stack gap="md">
      <Head policy={policy} isNew={isNew} draft={draft} checked={isSettled ? checked : undefined} />
      {draft.undo && <Discarded undo={draft.undo} />}
      {error && <ProblemAlert error={error} />}
      <Parts draft={draft} checked={checked} published={published} />
    </Stack>
  );
}

type HeadProps = { policy: Policy; isNew: boolean; draft: Draft; checked: Checked | undefined };

function Head({ policy, isNew, draft, checked }: HeadProps) {
  const { t } = useTranslation('draft');
  const navigate = useNavigate();
  const [publishing, setPublishing] = useState(false);
  const { data: session } = useQuery(sessionQuery);
  const mayPublish = session?.rights.includes('admin') ?? false;
  const of = checked?.publishable ? checked.policy : undefined;
  const publish = () => setPublishing(true);
  return (
    <Group justify="space-between" align="flex-end">
      <div>
        <Title order={1} size="h2">
          {isNew ? t('new-title', { label: policy.label }) : t('title', { label: policy.label })}
        </Title>
        <Anchor
          size="sm"
          renderRoot={(props) => <Link {...props} to="/policies/$policy" params={{ policy: policy.id }} />}
        >
          {t('back-to-policy')}
        </Anchor>
      </div>
      <Group gap="xs">
        <Text size="sm">{draft.isChanged ? t('kept-here') : t('as-published')}</Text>
        <Button variant="default" onClick={draft.discard} disabled={!draft.isChanged}>
          {t('discard')}
        </Button>
        <Button onClick={publish} disabled={!of || !mayPublish}>
          {t('publish-open')}
        </Button>
        {!mayPublish && <Text size="sm">{t('needs-admin')}</Text>}
      </Group>
      {of && (
        <PublishDialog
          policy={policy}
          draft={{ id: of.id, version: of.version, text: draft.text }}
          opened={publishing}
          onClose={() => setPublishing(false)}
          onPublished={({ id }) => {
            draft.forget();
            void navigate({ to: '/policies/$policy', params: { policy: id }, search: { tab: 'versions' } });
          }}
        />
      )}
    </Group>
  );
}

function Discarded({ undo }: { undo: () => void }) {
  const { t } = useTranslation('draft');
  return (
    <Alert variant="light" role="status">
      <Group justify="space-between">
        <Text size="sm">{t('discarded')}</Text>
        <Button size="xs" variant="default" onClick={undo}>
          {t('undo')}
        </Button>
      </Group>
    </Alert>
  );
}

type PartsProps = { draft: Draft; checked: Checked | undefined; published: string };

function Parts({ draft, checked, published }: PartsProps) {
  const { t } = useTranslation('draft');
  const [part, setPart] = useState<string | null>('write');
  const editor = useRef<ToLine>(null);
  return (
    <Tabs value={part} onChange={setPart} keepMounted={false}>
      <Tabs.List>
        <Tabs.Tab value="write">{t('write')}</Tabs.Tab>
        <Tabs.Tab value="differences">{t('differences')}</Tabs.Tab>
        <Tabs.Tab value="tests">{t('tests')}</Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="write" pt="md">
        <Stack gap="sm">
          <DraftEditor text={draft.text} problems={checked?.problems ?? []} onChange={draft.change} at={editor} />
          <Text size="sm" c="dimmed">
            {t('keys')}
          </Text>
          {checked && <DraftProblems checked={checked} goTo={(line, column) => editor.current?.goTo(line, column)} />}
        </Stack>
      </Tabs.Panel>
      <Tabs.Panel value="differences" pt="md">
        <DraftDiff published={published} text={draft.text} />
      </Tabs.Panel>
      <Tabs.Panel value="tests" pt="md">
        <DraftTests text={draft.text} />
      </Tabs.Panel>
    </Tabs>
  );
}
