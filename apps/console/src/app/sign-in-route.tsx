import { useRouter, useSearch } from '@tanstack/react-router';
import { SignInPage } from '../features/session/components/sign-in-page';

/** The sign-in; afterwards the reader is where they wanted to go. */
export function SignInRoute() {
  const { from = '/' } = useSearch({ from: '/sign-in' });
  const router = useRouter();
  return <SignInPage onSignedIn={() => router.history.replace(from)} />;
}
