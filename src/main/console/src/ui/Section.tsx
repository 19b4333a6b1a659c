import { Title } from '@patternfly/react-core';
import type { ReactNode } from 'react';

/** A part of a screen under a heading of its own. */
export function Section({ title, actions, children }: { title: string; actions?: ReactNode; children: ReactNode }) {
  return (
    <section className="rg-section" aria-label={title}>
      <div className="rg-head-line">
        <Title headingLevel="h2" size="lg">
          {title}
        </Title>
        {actions !== undefined && <div className="rg-actions">{actions}</div>}
      </div>
      {children}
    </section>
  );
}
