import { useRouteContext } from '@tanstack/react-router';
import { SettingsPage } from '../features/settings/components/settings-page';

/** What the reader sees to by themselves. */
export function SettingsRoute() {
  const { session } = useRouteContext({ from: '/signed-in' });
  return <SettingsPage session={session} />;
}
