import {
  Masthead,
  MastheadBrand,
  MastheadContent,
  MastheadMain,
  MastheadToggle,
  Page,
  PageSection,
  PageSidebar,
  PageSidebarBody,
  PageToggleButton,
  SkipToContent,
} from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { Link, Navigate, Outlet, ScrollRestoration, useLocation } from 'react-router';
import { LanguageSwitch } from '../i18n/LanguageSwitch';
import { PasswordPage } from '../session/PasswordPage';
import { useAccess } from '../session/session';
import { AccountMenu } from './AccountMenu';
import { SideNav } from './SideNav';

const mainId = 'main';

/** Masthead, navigation and the screen of the address. Who has not signed in does so first, and comes back. */
export function Shell() {
  const { t } = useTranslation();
  const { session } = useAccess();
  const { pathname, search } = useLocation();
  if (session === null) {
    const from = pathname === '/' ? '' : `?from=${encodeURIComponent(pathname + search)}`;
    return <Navigate to={`/sign-in${from}`} replace />;
  }
  const head = (
    <Masthead>
      <MastheadMain>
        {!session.mustChange && (
          <MastheadToggle>
            <PageToggleButton isHamburgerButton aria-label={t('common:navigation')} />
          </MastheadToggle>
        )}
        <MastheadBrand>
          <Link to="/" className="rg-brand">
            {t('common:product')}
          </Link>
        </MastheadBrand>
      </MastheadMain>
      <MastheadContent>
        <div className="rg-masthead-end">
          <LanguageSwitch />
          <AccountMenu />
        </div>
      </MastheadContent>
    </Masthead>
  );
  const side = session.mustChange ? undefined : (
    <PageSidebar>
      <PageSidebarBody>
        <SideNav />
      </PageSidebarBody>
    </PageSidebar>
  );
  return (
    <Page
      masthead={head}
      sidebar={side}
      isManagedSidebar={!session.mustChange}
      isContentFilled
      mainContainerId={mainId}
      skipToContent={<SkipToContent href={`#${mainId}`}>{t('common:skip')}</SkipToContent>}
    >
      <ScrollRestoration />
      <PageSection isFilled>{session.mustChange ? <PasswordPage /> : <Outlet />}</PageSection>
    </Page>
  );
}
