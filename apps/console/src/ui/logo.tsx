/** The ladder. */
export function Logo() {
  return (
    <svg
      viewBox="0 0 24 24"
      width="22"
      height="22"
      fill="none"
      stroke="var(--mantine-primary-color-filled)"
      strokeWidth="2.4"
      strokeLinecap="round"
      aria-hidden="true"
    >
      <path d="M8 3 4 21M14 3l4 18M7.3 7h7.6M6.4 12h9.6M5.4 17h11.7" />
    </svg>
  );
}
