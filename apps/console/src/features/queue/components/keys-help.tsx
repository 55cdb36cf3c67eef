import { Kbd, Modal, Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFocusBack } from '../../../ui/use-focus-back';

const keys = ['j', 'k', 'Enter', 'x', 'a', 'r', 'e', '/', 'v', '?'] as const;

/** What each key of the queue does. */
export function KeysHelp({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('queue');
  useFocusBack();
  return (
    <Modal opened onClose={onClose} title={t('keys')} centered closeButtonProps={{ 'aria-label': t('shut') }}>
      <Table>
        <Table.Tbody>
          {keys.map((key) => (
            <Table.Tr key={key}>
              <Table.Th scope="row">
                <Kbd>{key}</Kbd>
              </Table.Th>
              <Table.Td>{t(`key-${key === '/' ? 'slash' : key === '?' ? 'question' : key.toLowerCase()}`)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Modal>
  );
}
