import { Nav, NavItem, NavList } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { useAccess } from '../session/session';
import { placesOf } from './places';

export function SideNav() {
  const { t } = useTranslation();
  const { session } = useAccess();
  const { pathname } = useLocation();
  return (
    <Nav aria-label={t('common:navigation')}>
      <NavList>
        {placesOf(session?.roles ?? []).map(({ path, name }) => (
          <NavItem key={path} isActive={pathname === path || pathname.startsWith(`${path}/`)}>
            <Link to={path}>{t(`common:nav.${name}`)}</Link>
          </NavItem>
        ))}
      </NavList>
    </Nav>
  );
}
