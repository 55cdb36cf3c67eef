import { useQuery } from '@tanstack/react-query';
import { lateDropdown } from '../../../ui/late-dropdown';
import { samplesQuery } from '../api/samples';
import { SamplesButton } from './samples-button';
import type { SamplesPopoverProps } from './samples-popover';

const Badge = lateDropdown<SamplesPopoverProps>(
  'dialog',
  SamplesButton,
  async () => (await import('./samples-popover')).SamplesPopover,
);

/** Says on every page that there are sample tickets, how far they have come, and wipes them. */
export function SamplesBadge(props: SamplesPopoverProps) {
  const samples = useQuery(samplesQuery).data;
  return samples && samples.opened > 0 ? <Badge {...props} /> : null;
}
