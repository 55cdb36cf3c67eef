import { Button, Tooltip } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ActionView } from '../api/outlook';
import { useReasons } from '../../../words/use-reasons';
import { namedBy } from '../words/action-form';

type Props = { action: ActionView; isNext: boolean; isSending: boolean; onPress: () => void };

/** A command's button; one that would be refused keeps the focus and says why, one with a gate what is missing for it. */
export function ActionButton({ action, isNext, isSending, onPress }: Props) {
  const { t } = useTranslation('ticket');
  const { allowed, reasons, missing, reasonCodes, missingCodes } = action;
  const inWords = useReasons();
  const said = allowed ? inWords(missing, missingCodes) : inWords(reasons, reasonCodes);
  return (
    <Tooltip
      label={said.map((reason) => (
        <div key={reason}>{reason}</div>
      ))}
      disabled={said.length === 0}
      multiline
      maw={360}
      withArrow
      events={{ hover: true, focus: true, touch: true }}
    >
      <Button
        size="sm"
        variant={isNext ? 'filled' : 'default'}
        loading={isSending}
        {...(allowed ? {} : { 'data-disabled': true, 'aria-disabled': true })}
        onClick={(event) => (allowed ? onPress() : event.preventDefault())}
      >
        {t(namedBy(action))}
      </Button>
    </Tooltip>
  );
}
