import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { api, told } from '../../api/client';
import { useFormat } from '../../i18n/useFormat';
import { Asked } from '../../ui/Asked';
import { DataTable } from '../../ui/DataTable';
import { type Filter, filtered, Filters } from '../../ui/Filters';
import { PageHead } from '../../ui/PageHead';
import { Pages } from '../../ui/Pages';
import { useAddress } from '../../ui/useAddress';
import { Notice } from '../../ui/Notice';

/** Deals about which something fell due, or the law changed, since they were last decided. */
export function Screen() {
  const { t } = useTranslation();
  const format = useFormat();
  const [address] = useAddress();
  const filters: Filter[] = [
    { name: 'branch', label: t('history:branch') },
    { name: 'at', label: t('deals:at'), type: 'date' },
  ];
  const { branch, at, cursor } = filtered(address, ['branch', 'at']);
  const query = {
    ...(branch !== undefined && { branch }),
    ...(cursor !== undefined && { cursor }),
    ...(at !== undefined && { at: new Date(`${at}T23:59:59+03:00`).toISOString() }),
  };
  const asked = useQuery({
    queryKey: ['due', query],
    queryFn: () => told(api.GET('/v1/deals/due', { params: { query } })),
  });
  return (
    <>
      <PageHead title={t('deals:title')} lead={t('deals:lead')} />
      <Filters of={filters} label={t('history:search')} />
      <Asked of={asked}>
        {({ items, next, complete }) => (
          <>
            {!complete && <Notice variant="info" title={t('deals:incomplete')} />}
            <DataTable
              label={t('deals:title')}
              rows={[...items].sort((a, b) => a.since.localeCompare(b.since))}
              rowKey={({ dealId }) => dealId}
              empty={{ title: t('deals:none'), body: t('deals:noneHelp') }}
              columns={[
                { key: 'deal', title: t('codes:deal'), cell: ({ dealId, decisionId }) => <Link to={`/decisions/${decisionId}`}>{dealId}</Link> },
                { key: 'branch', title: t('history:branch'), cell: ({ branchId }) => branchId },
                { key: 'why', title: t('deals:why'), cell: ({ reason, version }) => t(`deals:reason.${reason}`, { version }) },
                { key: 'since', title: t('deals:since'), cell: ({ since }) => format.dateTime(since) },
                { key: 'last', title: t('deals:last'), cell: ({ evaluationTime }) => format.dateTime(evaluationTime) },
              ]}
            />
            <Pages next={next} />
          </>
        )}
      </Asked>
    </>
  );
}
