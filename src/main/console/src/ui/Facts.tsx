import type { ReactNode } from 'react';

export type Fact = [name: string, value: ReactNode];

/** What is known of one thing; what has no value is left out. */
export function Facts({ of }: { of: Fact[] }) {
  return (
    <dl className="rg-facts">
      {of
        .filter(([, value]) => value !== undefined && value !== null && value !== false && value !== '')
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
