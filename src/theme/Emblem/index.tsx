/** The product's mark: a calendar sheet with a broadcast on it. The same drawing as public/emblem.svg. */
export function Emblem({ size = 40 }: { size?: number }) {
  return (
    <svg viewBox="0 0 40 40" width={size} height={size} aria-hidden="true" focusable="false">
      <rect width="40" height="40" rx="9" fill="#14213d" />
      <path d="M0 9a9 9 0 0 1 9-9h22a9 9 0 0 1 9 9v2H0z" fill="#da251d" />
      <path
        d="m20 2 .99 2.64 2.81.12-2.2 1.76.75 2.72L20 7.68l-2.35 1.56.75-2.72-2.2-1.76 2.81-.12z"
        fill="#ffcd00"
      />
      <path
        d="M11 21v6M17 18v12M23 20v8M29 22.5v3"
        fill="none"
        stroke="#fff"
        strokeWidth="2.6"
        strokeLinecap="round"
      />
    </svg>
  )
}
