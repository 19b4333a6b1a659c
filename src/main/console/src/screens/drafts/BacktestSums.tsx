import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ReactNode } from 'react';
import type { Schemas } from '../../api/client';
import { useFormat } from '../../i18n/useFormat';
import { DataTable } from '../../ui/DataTable';
import { Section } from '../../ui/Section';
import { useWords } from '../law/useWords';
import { useDraft } from './useDraft';

type MoreFewer = Schemas['MoreFewer'];

/** What a backtest found more and fewer of, by kind, person and row, and the commission that would move. */
export function BacktestSums({ found, norms }: { found: Schemas['FoundView']; norms: Schemas['NormView'][] }) {
  const { t } = useTranslation();
  const { word } = useWords();
  const { id } = useDraft();
  const row = (place: string) => {
    const [table, at] = place.split('/');
    return <Link to={`/drafts/${id}/tables/${table ?? ''}#${at ?? ''}`}>{place}</Link>;
  };
  return (
    <>
      <Counts title={t('backtests:byCode')} of={found.violationsByCode} name={word} />
      <Counts title={t('backtests:byPerson')} of={found.violationsByPerson} name={word} />
      <Counts title={t('backtests:byRow')} of={found.violationsByRow} name={row} />
      <Counts title={t('backtests:actions')} of={found.actionsByCode} name={word} />
      <Counts title={t('backtests:recommendations')} of={found.recommendationsByCode} name={word} />
      <Deadlines of={found.deadlinesByKind} />
      <Norms of={norms} />
      {Object.entries(found.commission).map(([currency, moved]) => (
        <Commission key={currency} currency={currency} of={moved} />
      ))}
    </>
  );
}

function Counts({ title, of, name }: { title: string; of: Record<string, MoreFewer>; name: (key: string) => ReactNode }) {
  const { t } = useTranslation();
  const rows = Object.entries(of);
  return rows.length === 0 ? null : (
    <Section title={title}>
      <DataTable
        label={title}
        rows={rows}
        rowKey={([key]) => key}
        empty={{ title: '' }}
        columns={[
          { key: 'name', title: t('backtests:what'), cell: ([key]) => name(key) },
          { key: 'more', title: t('backtests:more'), isNumber: true, cell: ([, { more }]) => more },
          { key: 'fewer', title: t('backtests:fewer'), isNumber: true, cell: ([, { fewer }]) => fewer },
        ]}
      />
    </Section>
  );
}

function Deadlines({ of }: { of: Record<string, Schemas['DeadlineMoves']> }) {
  const { t } = useTranslation();
  const rows = Object.entries(of);
  return rows.length === 0 ? null : (
    <Section title={t('backtests:deadlines')}>
      <DataTable
        label={t('backtests:deadlines')}
        rows={rows}
        rowKey={([kind]) => kind}
        empty={{ title: '' }}
        columns={[
          { key: 'kind', title: t('backtests:what'), cell: ([kind]) => t(`codes:deadline.${kind}`) },
          { key: 'earlier', title: t('backtests:earlier'), isNumber: true, cell: ([, { earlier }]) => earlier },
          { key: 'later', title: t('backtests:later'), isNumber: true, cell: ([, { later }]) => later },
          { key: 'more', title: t('backtests:more'), isNumber: true, cell: ([, { more }]) => more },
          { key: 'fewer', title: t('backtests:fewer'), isNumber: true, cell: ([, { fewer }]) => fewer },
        ]}
      />
    </Section>
  );
}

/** Whether people keep the norms; how many cases that is said of stands beside the share. */
function Norms({ of }: { of: Schemas['NormView'][] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const kept = ({ met, missed, percent }: Schemas['KeptView']) =>
    percent === undefined ? '—' : t('backtests:kept', { percent: format.number(Number(percent)), met, all: met + missed });
  return of.length === 0 ? null : (
    <Section title={t('backtests:norms')}>
      <DataTable
        label={t('backtests:norms')}
        rows={of}
        rowKey={(norm) => norm.kind}
        empty={{ title: '' }}
        columns={[
          { key: 'kind', title: t('backtests:what'), cell: ({ kind }) => t(`codes:deadline.${kind}`) },
          { key: 'inForce', title: t('backtests:inForce'), isNumber: true, cell: ({ inForce }) => kept(inForce) },
          { key: 'draft', title: t('backtests:byDraft'), isNumber: true, cell: ({ draft }) => kept(draft) },
        ]}
      />
    </Section>
  );
}

function Commission({ currency, of }: { currency: string; of: Schemas['CommissionMoved'] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const title = t('backtests:commission', { net: format.money(of.net, currency) });
  return (
    <Section title={title}>
      <DataTable
        label={title}
        rows={Object.entries(of.byPerson)}
        rowKey={([person]) => person}
        empty={{ title: '' }}
        columns={[
          { key: 'person', title: t('backtests:person'), cell: ([person]) => person },
          { key: 'more', title: t('backtests:more'), isNumber: true, cell: ([, { more }]) => format.money(more, currency) },
          { key: 'fewer', title: t('backtests:fewer'), isNumber: true, cell: ([, { fewer }]) => format.money(fewer, currency) },
        ]}
      />
    </Section>
  );
}
