import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Schemas } from '../../api/client';
import { spoken } from '../../i18n/language';
import { useFormat } from '../../i18n/useFormat';
import { DataTable } from '../../ui/DataTable';
import { Section } from '../../ui/Section';
import { useWords } from '../law/useWords';
import { registers } from './queries';
import { useDraft } from './useDraft';

/** What practice says to the draft: cases that no row answered, and what people have against rules. Nothing where it says nothing. */
export function Registers() {
  const { t } = useTranslation();
  const { id } = useDraft();
  const read = useQuery(registers(id)).data;
  return (
    <>
      {read !== undefined && read.exceptionCases.length > 0 && (
        <Section title={t('registers:unanswered')}>
          <p className="rg-summary">{t('registers:unansweredLead')}</p>
          <Unanswered items={read.exceptionCases} />
        </Section>
      )}
      {read !== undefined && read.grievances.length > 0 && (
        <Section title={t('registers:grievances')}>
          <Grievances items={read.grievances} />
        </Section>
      )}
    </>
  );
}

function Unanswered({ items }: { items: Schemas['UnansweredCaseView'][] }) {
  const { t } = useTranslation();
  const { id, whole } = useDraft();
  const { word } = useWords();
  const label = (table: string) => whole.tables.find((each) => each.id === table)?.label[spoken()] ?? table;
  return (
    <DataTable
      label={t('registers:unanswered')}
      rows={items}
      rowKey={({ table, inputs }) => table + JSON.stringify(inputs)}
      empty={{ title: t('registers:none') }}
      columns={[
        { key: 'table', title: t('registers:table'), cell: ({ table }) => <Link to={`/drafts/${id}/tables/${table}`}>{label(table)}</Link> },
        {
          key: 'facts',
          title: t('registers:facts'),
          cell: ({ inputs }) => Object.values(inputs).map((value) => word(String(value))).join(', '),
        },
        { key: 'deals', title: t('registers:deals'), cell: ({ deals, decisionId }) => <Link to={`/decisions/${decisionId}`}>{deals}</Link> },
        { key: 'answer', title: t('registers:answer'), cell: ({ answeredBy }) => answeredBy ?? t('registers:noRow') },
      ]}
    />
  );
}

function Grievances({ items }: { items: Schemas['ComplaintView'][] }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <DataTable
      label={t('registers:grievances')}
      rows={items}
      rowKey={({ id, dealId }) => `${dealId ?? ''} ${id}`}
      empty={{ title: t('registers:none') }}
      columns={[
        { key: 'about', title: t('registers:about'), cell: ({ ruleId, row }) => [ruleId, row].filter((each) => each !== undefined).join(', ') },
        { key: 'text', title: t('registers:text'), cell: ({ text, dealId }) => text ?? t('registers:inCrm', { deal: dealId }) },
        { key: 'by', title: t('registers:by'), cell: ({ by, at }) => [by, at === undefined ? undefined : format.dateTime(at)].filter((each) => each !== undefined).join(', ') },
      ]}
    />
  );
}
