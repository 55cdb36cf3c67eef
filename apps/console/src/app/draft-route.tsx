import { useParams, useSearch } from '@tanstack/react-router';
import { DraftPage } from '../features/policies/drafts/draft-page';

/** A draft of a policy, or of another that begins from it. */
export function DraftRoute() {
  const { policy } = useParams({ from: '/signed-in/policies/$policy/draft' });
  const { as } = useSearch({ from: '/signed-in/policies/$policy/draft' });
  return <DraftPage key={`${policy} ${as ?? ''}`} id={policy} isNew={as === 'new'} />;
}
