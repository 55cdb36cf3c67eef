import { useTranslation } from 'react-i18next';
import { ProblemError } from '../../../api/problem';
import type { Asked } from '../api/send-command';

/** Names a refusal by the command as the page calls it; any other problem by what could not be done. */
export function useRefusalTitle(): (error: unknown, asked: Asked | undefined) => string {
  const { t } = useTranslation('ticket');
  return (error, asked) => {
    const command = asked?.saying ?? t('the-command');
    const isRefused = error instanceof ProblemError && error.problem.reasons !== undefined;
    return t(isRefused ? 'refused-command' : 'command-not-done', { command });
  };
}
