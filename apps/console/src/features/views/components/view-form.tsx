import { Button, Checkbox, Group, Modal, Stack, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../../ui/problem-alert';
import { useFocusBack } from '../../../ui/use-focus-back';
import { useKeepViews } from '../api/views';
import type { ViewDialogProps } from './view-dialog';

/** The name of a view, and for a new one whether everybody sees it. */
export function ViewForm({ asked, filter, mayShare, onClose, onKept }: ViewDialogProps) {
  const { t } = useTranslation('views');
  const { add, change } = useKeepViews();
  const [name, setName] = useState(asked.name === 'rename' ? asked.view.name : '');
  const [shared, setShared] = useState(false);
  useFocusBack();
  const error = add.error ?? change.error;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (asked.name === 'rename')
      return change.mutate({ id: asked.view.id, name: name.trim() }, { onSuccess: () => onClose() });
    add.mutate(
      { name: name.trim(), filters: filter, shared },
      {
        onSuccess: (view) => {
          onKept(view);
          onClose();
        },
      },
    );
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t(asked.name === 'add' ? 'save-as' : 'rename')}
      centered
      closeButtonProps={{ 'aria-label': t('shut') }}
    >
      <form onSubmit={submit}>
        <Stack>
          <TextInput
            label={t('name')}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
            required
            maxLength={80}
            data-autofocus
          />
          {asked.name === 'add' && mayShare && (
            <Checkbox
              label={t('for-everybody')}
              checked={shared}
              onChange={(event) => setShared(event.currentTarget.checked)}
            />
          )}
          {error && <ProblemAlert error={error} title={t('not-kept')} />}
          <Group justify="end">
            <Button variant="default" onClick={onClose}>
              {t('leave')}
            </Button>
            <Button type="submit" disabled={name.trim() === ''} loading={add.isPending || change.isPending}>
              {t('keep')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
