import { useNavigate, useSearch } from '@tanstack/react-router';
import { ReportsPage } from '../features/reports/components/reports-page';

/** The reports, their filter kept in the address so that it can be shared and gone back to. */
export function ReportsRoute() {
  const filter = useSearch({ from: '/signed-in/reports' });
  const navigate = useNavigate();
  return (
    <ReportsPage filter={filter} onFilter={(search) => void navigate({ to: '/reports', search, replace: true })} />
  );
}
