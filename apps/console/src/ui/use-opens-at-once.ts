import { useDisclosure } from '@mantine/hooks';
import { useEffect } from 'react';

/** Whether a dropdown is open, as it is as soon as it is there; it opens after its button so that focus returns to that. */
export function useOpensAtOnce() {
  const [opened, disclosure] = useDisclosure(false);
  const { open } = disclosure;
  useEffect(open, [open]);
  return { opened, ...disclosure };
}
