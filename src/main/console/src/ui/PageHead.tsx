import { Title } from '@patternfly/react-core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { usePageTitle } from './usePageTitle';

interface Props {
  title: string;
  /** Where one came from, nearest last. */
  trail?: { to: string; name: string }[];
  lead?: ReactNode;
  actions?: ReactNode;
}

/** The head of a screen: the way to it, its name, what it is about, what one may do. */
export function PageHead({ title, trail = [], lead, actions }: Props) {
  usePageTitle(title);
  return (
    <header className="rg-head">
      {trail.length > 0 && (
        <nav aria-label={trail.map(({ name }) => name).join(', ')} className="rg-trail">
          {trail.map(({ to, name }) => (
            <span key={to}>
              <Link to={to}>{name}</Link>
              <span aria-hidden="true"> / </span>
            </span>
          ))}
        </nav>
      )}
      <div className="rg-head-line">
        <Title headingLevel="h1">{title}</Title>
        {actions !== undefined && <div className="rg-actions">{actions}</div>}
      </div>
      {lead !== undefined && <div className="rg-lead">{lead}</div>}
    </header>
  );
}
