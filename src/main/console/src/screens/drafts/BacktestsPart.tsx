import { Button } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Schemas } from '../../api/client';
import { spoken } from '../../i18n/language';
import { useFormat } from '../../i18n/useFormat';
import { useMay } from '../../session/session';
import { Asked } from '../../ui/Asked';
import { DataTable } from '../../ui/DataTable';
import { BacktestProgress } from './BacktestProgress';
import { BacktestStart } from './BacktestStart';
import { backtests } from './queries';
import { useDraft } from './useDraft';

/** What the draft would have changed in past deals. */
export function Screen() {
  const { t } = useTranslation();
  const format = useFormat();
  const { id, head } = useDraft();
  const [isStarting, setStarting] = useState(false);
  const may = useMay('editor') && (head.state === 'OPEN' || head.state === 'IN_REVIEW');
  return (
    <>
      <div className="rg-head-line rg-tools">
        <p className="rg-lead">{t('backtests:lead')}</p>
        {may && <Button onClick={() => setStarting(true)}>{t('backtests:start')}</Button>}
      </div>
      {isStarting && <BacktestStart onClose={() => setStarting(false)} />}
      <Asked of={useQuery(backtests(id))}>
        {(items) => (
          <DataTable<Schemas['BacktestView']>
            label={t('drafts:part.backtests')}
            rows={[...items].sort((a, b) => b.number - a.number)}
            rowKey={({ number }) => String(number)}
            empty={{ title: t('backtests:none'), body: t('backtests:noneHelp') }}
            columns={[
              { key: 'number', title: t('backtests:number'), cell: ({ number }) => <Link to={`/drafts/${id}/backtests/${number}`}>{t('backtests:one', { number })}</Link> },
              { key: 'asked', title: t('backtests:asked'), cell: ({ askedBy, askedAt }) => t('common:by', { who: askedBy, when: format.dateTime(askedAt) }) },
              { key: 'state', title: t('drafts:state'), cell: (each) => <BacktestProgress of={each} /> },
              { key: 'summary', title: t('backtests:outcome'), cell: ({ state, summary }) => (state === 'FINISHED' ? summary[spoken()] : '') },
            ]}
          />
        )}
      </Asked>
    </>
  );
}
