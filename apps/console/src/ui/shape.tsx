export type ShapeName = 'triangle' | 'half' | 'dot' | 'ring' | 'bars' | 'check' | 'dash';

const paths: Record<ShapeName, React.ReactNode> = {
  triangle: <path d="M8 1.5 15 14H1z" fill="currentColor" />,
  half: (
    <>
      <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="2" />
      <path d="M8 2a6 6 0 0 1 0 12z" fill="currentColor" />
    </>
  ),
  dot: <circle cx="8" cy="8" r="5" fill="currentColor" />,
  ring: <circle cx="8" cy="8" r="5" fill="none" stroke="currentColor" strokeWidth="2" />,
  bars: <path d="M4 3h3v10H4zM9 3h3v10H9z" fill="currentColor" />,
  check: <path d="m2.5 8.5 3.5 4 7.5-9" fill="none" stroke="currentColor" strokeWidth="2.4" />,
  dash: <path d="M3 8h10" stroke="currentColor" strokeWidth="2.4" />,
};

/** A small mark that says by its form what colour alone must not say; the words beside it carry the meaning. */
export function Shape({ name }: { name: ShapeName }) {
  return (
    <svg viewBox="0 0 16 16" width="0.8em" height="0.8em" aria-hidden="true" style={{ flex: 'none' }}>
      {paths[name]}
    </svg>
  );
}
