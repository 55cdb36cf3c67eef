import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { TargetProps } from '../../../ui/late-dropdown';

/** Opens what can be done with a view. */
export function ViewButton(props: TargetProps) {
  const { t } = useTranslation('views');
  return (
    <Button size="xs" variant="default" style={{ flex: 'none' }} {...props}>
      {t('view')}
    </Button>
  );
}
