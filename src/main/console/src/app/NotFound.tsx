import { EmptyState, EmptyStateBody } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { usePageTitle } from '../ui/usePageTitle';

export function NotFound() {
  const { t } = useTranslation();
  usePageTitle(t('common:notFound'));
  return (
    <EmptyState titleText={t('common:notFound')} headingLevel="h1">
      <EmptyStateBody>
        <p>{t('common:notFoundHelp')}</p>
        <Link to="/">{t('common:home')}</Link>
      </EmptyStateBody>
    </EmptyState>
  );
}
