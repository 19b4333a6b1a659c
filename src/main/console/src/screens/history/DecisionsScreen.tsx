import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../i18n/useFormat';
import { Asked } from '../../ui/Asked';
import { DataTable } from '../../ui/DataTable';
import { type Filter, filtered, Filters } from '../../ui/Filters';
import { PageHead } from '../../ui/PageHead';
import { Pages } from '../../ui/Pages';
import { useAddress } from '../../ui/useAddress';
import { decisions } from './queries';

/** Decisions as they were recorded; those of one deal tell its story. */
export function Screen() {
  const { t } = useTranslation();
  const format = useFormat();
  const [address] = useAddress();
  const filters: Filter[] = [
    { name: 'dealId', label: t('codes:deal') },
    { name: 'version', label: t('versions:version') },
    { name: 'from', label: t('history:recordedFrom'), type: 'date' },
    { name: 'to', label: t('history:recordedTo'), type: 'date' },
  ];
  const asked = useQuery(
    decisions(
      filtered(
        address,
        filters.map(({ name }) => name),
      ),
    ),
  );
  return (
    <>
      <PageHead title={t('history:decisions')} lead={t('history:decisionsLead')} />
      <Filters of={filters} label={t('history:search')} />
      <Asked of={asked}>
        {({ items, next }) => (
          <>
            <DataTable
              label={t('history:decisions')}
              rows={items}
              rowKey={({ decisionId }) => decisionId}
              empty={{ title: t('history:noDecisions'), body: t('history:noneHelp') }}
              columns={[
                {
                  key: 'recorded',
                  title: t('history:recorded'),
                  cell: ({ decisionId, recordedAt }) => <Link to={`/decisions/${decisionId}`}>{format.dateTime(recordedAt)}</Link>,
                },
                { key: 'deal', title: t('codes:deal'), cell: ({ dealId }) => <Link to={`/decisions?dealId=${encodeURIComponent(dealId)}`}>{dealId}</Link> },
                { key: 'evaluation', title: t('history:evaluation'), cell: ({ evaluationTime }) => format.dateTime(evaluationTime) },
                { key: 'versions', title: t('history:versions'), cell: ({ versions }) => versions.join(', ') },
                { key: 'client', title: t('history:client'), cell: ({ client }) => client },
              ]}
            />
            <Pages next={next} />
          </>
        )}
      </Asked>
    </>
  );
}
