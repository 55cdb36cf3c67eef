import { Alert, Button, Code, CopyButton, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { InstantText } from '../../../ui/instant-text';
import { useNow } from '../../../ui/use-now';
import type { AccountView } from '../api/accounts';

type Props = { account: AccountView; password: string; email: string; onKept: () => void };

/** A new one-time password, this once, in words that can be copied and handed on as they are. */
export function OneTimePassword({ account, password, email, onKept }: Props) {
  const { t } = useTranslation('accounts');
  const now = useNow();
  const address = new URL('/sign-in', location.href).href;
  const message = t('message', { address, name: account.name, password });
  return (
    <Stack>
      <Alert role="status" variant="outline" title={t('shown-once')}>
        <Stack gap="xs">
          <Code block aria-label={t('one-time-password')} style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }}>
            {message}
          </Code>
          <Text size="sm">{t('hand-on', { email })}</Text>
          {account.oneTimeUntilAt && (
            <Text size="sm">
              {t('lasts-until')} <InstantText at={account.oneTimeUntilAt} now={now} withZone />
            </Text>
          )}
        </Stack>
      </Alert>
      <Group justify="end">
        {/* From the administrator's own mail program: ours would keep the words in its queue. */}
        <Button component="a" variant="default" href={mailTo(email, message)}>
          {t('write-mail')}
        </Button>
        <CopyButton value={message}>
          {({ copied, copy }) => (
            <Button variant="default" onClick={copy} data-autofocus>
              {t(copied ? 'copied' : 'copy')}
            </Button>
          )}
        </CopyButton>
        <Button onClick={onKept}>{t('kept')}</Button>
      </Group>
    </Stack>
  );
}

/** Lines of a mail end with both (RFC 6068). */
function mailTo(address: string, message: string): string {
  return `mailto:${encodeURIComponent(address)}?subject=Stepladder&body=${encodeURIComponent(message.replaceAll('\n', '\r\n'))}`;
}
