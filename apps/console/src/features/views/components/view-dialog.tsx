import { lazy, Suspense } from 'react';
import { patiently } from '../../../api/patiently';
import type { QueueFilter } from '../../tickets/api/list-tickets';
import type { View } from '../api/views';

/** A name is wanted: for a new view of the present filters, or another for a view. */
export type ViewAsked = { name: 'add' } | { name: 'rename'; view: View };

export type ViewDialogProps = {
  asked: ViewAsked;
  filter: QueueFilter;
  mayShare: boolean;
  onClose: () => void;
  onKept: (view: View) => void;
};

const Form = lazy(async () => ({ default: (await patiently(() => import('./view-form'))).ViewForm }));

/** Asks for the name of a view; read when it is wanted. */
export function ViewDialog(props: ViewDialogProps) {
  return (
    <Suspense>
      <Form {...props} />
    </Suspense>
  );
}
