import { WallPage } from '../features/wall/components/wall-page';

/** The board, without the frame of the other pages. */
export function WallRoute() {
  return <WallPage />;
}
