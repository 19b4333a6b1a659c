import { Button } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { spoken } from '../../i18n/language';
import { useMay } from '../../session/session';
import { Asked } from '../../ui/Asked';
import { DataTable } from '../../ui/DataTable';
import { Section } from '../../ui/Section';
import { useAddress } from '../../ui/useAddress';
import { changedDeals } from './queries';

/** The deals that would come out otherwise, each with what differs. */
export function ChangedDeals({ draftId, number }: { draftId: number; number: number }) {
  const { t } = useTranslation();
  const [address, put] = useAddress();
  const mayOpen = useMay('auditor');
  const cursor = address.get('cursor') ?? undefined;
  return (
    <Section title={t('backtests:deals')}>
      <Asked of={useQuery(changedDeals(draftId, number, cursor))}>
        {({ items, next, unlisted }) => (
          <>
            <DataTable
              label={t('backtests:deals')}
              rows={items}
              rowKey={({ dealId, decisionId, line }) => `${dealId} ${decisionId ?? line ?? ''}`}
              empty={{ title: t('backtests:noDeals') }}
              columns={[
                {
                  key: 'deal',
                  title: t('codes:deal'),
                  cell: ({ dealId, decisionId }) => (decisionId !== undefined && mayOpen ? <Link to={`/decisions/${decisionId}`}>{dealId}</Link> : dealId),
                },
                {
                  key: 'what',
                  title: t('backtests:differs'),
                  cell: ({ summary, diff, diffLeftOut }) => (
                    <details>
                      <summary>{summary[spoken()]}</summary>
                      <ul>
                        {diff.map(({ pointer, inForce, draft }) => (
                          <li key={pointer}>
                            <code>{pointer}</code> {t(inForce === undefined ? 'backtests:onlyDraft' : draft === undefined ? 'backtests:onlyLaw' : 'backtests:both')}
                          </li>
                        ))}
                        {diffLeftOut > 0 && <li>{t('backtests:leftOut', { count: diffLeftOut })}</li>}
                      </ul>
                    </details>
                  ),
                },
              ]}
            />
            {unlisted > 0 && <p className="rg-muted">{t('backtests:unlisted', { count: unlisted })}</p>}
            <div className="rg-actions">
              {cursor !== undefined && (
                <Button variant="link" onClick={() => put({ cursor: undefined })}>
                  {t('common:firstPage')}
                </Button>
              )}
              {next !== undefined && (
                <Button variant="link" onClick={() => put({ cursor: next })}>
                  {t('common:nextPage')}
                </Button>
              )}
            </div>
          </>
        )}
      </Asked>
    </Section>
  );
}
