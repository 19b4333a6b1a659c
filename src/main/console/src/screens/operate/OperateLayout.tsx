import { Nav, NavItem, NavList } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { Link, Outlet, useLocation } from 'react-router';
import { useMay } from '../../session/session';
import { PageHead } from '../../ui/PageHead';

/** What keeps the service going: people, keys, calendars, health. */
export function Screen() {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const isAdmin = useMay('admin');
  const parts = [...(isAdmin ? ['accounts', 'sessions'] : []), 'persons', 'keys', 'calendars', 'health'];
  const isHere = (part: string) => pathname.startsWith(`/operate/${part}`) || (pathname === '/operate' && part === 'health');
  return (
    <>
      <PageHead title={t('operate:title')} />
      <Nav variant="horizontal-subnav" aria-label={t('operate:parts')} className="rg-parts">
        <NavList backScrollAriaLabel={t('common:scrollBack')} forwardScrollAriaLabel={t('common:scrollOn')}>
          {parts.map((part) => (
            <NavItem key={part} isActive={isHere(part)}>
              <Link to={`/operate/${part}`}>{t(`operate:part.${part}`)}</Link>
            </NavItem>
          ))}
        </NavList>
      </Nav>
      <Outlet />
    </>
  );
}
