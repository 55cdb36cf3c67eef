import { PoliciesPage } from '../features/policies/components/policies-page';

/** The list of policies. */
export function PoliciesRoute() {
  return <PoliciesPage />;
}
