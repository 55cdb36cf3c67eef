import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { PolicyPage } from '../features/policies/components/policy-page';

/** One policy's page; which part of it is open is kept in the address. */
export function PolicyRoute() {
  const { policy } = useParams({ from: '/signed-in/policies/$policy' });
  const { tab } = useSearch({ from: '/signed-in/policies/$policy' });
  const navigate = useNavigate();
  return (
    <PolicyPage
      key={policy}
      id={policy}
      tab={tab}
      onTab={(next) =>
        void navigate({ to: '/policies/$policy', params: { policy }, search: { tab: next }, replace: true })
      }
    />
  );
}
