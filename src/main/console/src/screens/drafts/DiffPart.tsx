import { EmptyState, EmptyStateBody } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { spoken } from '../../i18n/language';
import { Asked } from '../../ui/Asked';
import { Section } from '../../ui/Section';
import { Changes } from './Changes';
import { diff } from './queries';
import { useDraft } from './useDraft';

/** What the draft changes against the version that it began from, in words. */
export function Screen() {
  const { t } = useTranslation();
  const { id } = useDraft();
  return (
    <Asked of={useQuery(diff(id))}>
      {({ against, tables, ruleModes }) => (
        <>
          <p className="rg-lead">{t('drafts:diffLead', { version: against })}</p>
          {tables.length === 0 && ruleModes.length === 0 && (
            <EmptyState titleText={t('drafts:noDiff')} headingLevel="h2" variant="sm">
              <EmptyStateBody>{t('drafts:noDiffHelp')}</EmptyStateBody>
            </EmptyState>
          )}
          {tables.map((table) => (
            <Section
              key={table.id}
              title={table.label[spoken()]}
              actions={<Link to={`/drafts/${id}/tables/${table.id}`}>{t('drafts:openTable')}</Link>}
            >
              <Changes of={table.changes} />
            </Section>
          ))}
          {ruleModes.length > 0 && (
            <Section title={t('rules:title')}>
              <Changes of={ruleModes} />
            </Section>
          )}
        </>
      )}
    </Asked>
  );
}
