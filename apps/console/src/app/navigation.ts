import {
  IconChartBar,
  IconClipboardList,
  IconHeartbeat,
  IconDeviceTv,
  IconFileCertificate,
  IconListDetails,
  IconSend,
  IconSettings,
  IconUsers,
  type Icon,
} from '@tabler/icons-react';

/** A page of the console: its address, its name in `words/<language>/shell.json`, and the right it needs, `read` unless said. */
export type NavigationItem = { to: string; name: string; icon: Icon; right?: string };

/** The pages in the order of the menu. */
export const navigation: NavigationItem[] = [
  { to: '/', name: 'queue', icon: IconListDetails },
  { to: '/policies', name: 'policies', icon: IconFileCertificate },
  { to: '/reports', name: 'reports', icon: IconChartBar },
  { to: '/people', name: 'people', icon: IconUsers },
  { to: '/wall', name: 'wall', icon: IconDeviceTv },
  { to: '/deliveries', name: 'deliveries', icon: IconSend },
  { to: '/engine', name: 'engine', icon: IconHeartbeat },
  { to: '/audit', name: 'audit', icon: IconClipboardList, right: 'admin' },
  { to: '/settings', name: 'settings', icon: IconSettings },
];

/** The right that a page needs: that of the nearest page of the menu above it. */
export function rightFor(path: string): string {
  const above = navigation.filter(({ to }) => path === to || path.startsWith(`${to}/`));
  return above.toSorted((one, other) => other.to.length - one.to.length)[0]?.right ?? 'read';
}
