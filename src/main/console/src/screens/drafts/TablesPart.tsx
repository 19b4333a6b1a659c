import { Label } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { spoken } from '../../i18n/language';
import { DataTable } from '../../ui/DataTable';
import { SearchField } from '../../ui/SearchField';
import { useAddress } from '../../ui/useAddress';
import { byClause } from '../law/byClause';
import { findings } from './queries';
import { useDraft } from './useDraft';

/** The tables of a draft: which were edited, and what is to be mended in which. */
export function Screen() {
  const { t } = useTranslation();
  const { id, whole, head } = useDraft();
  const [address] = useAddress();
  const items = useQuery(findings(id)).data?.items ?? [];
  const language = spoken();
  const wanted = (address.get('q') ?? '').trim().toLocaleLowerCase();
  const open = (table: string) => items.filter((each) => each.table === table && !each.settled).length;
  const isEdited = (table: string) => head.editedTables.includes(table);
  const rows = whole.tables
    .filter(({ label, clause }) => [label.ru, label.en, clause].some((text) => text.toLocaleLowerCase().includes(wanted)))
    .sort((a, b) => Number(isEdited(b.id)) - Number(isEdited(a.id)) || byClause(a, b));
  return (
    <>
      <div className="rg-tools">
        <SearchField label={t('tables:searchTable')} />
      </div>
      <DataTable
        label={t('tables:title')}
        rows={rows}
        rowKey={({ id: table }) => table}
        empty={{ title: t('tables:noneFound') }}
        columns={[
          { key: 'clause', title: t('tables:clause'), cell: ({ clause }) => clause },
          {
            key: 'name',
            title: t('tables:name'),
            cell: ({ id: table, label }) => (
              <>
                <Link to={`/drafts/${id}/tables/${table}`}>{label[language]}</Link>
                <div className="rg-muted">{t(`law:purpose.${table}`, { defaultValue: '' })}</div>
              </>
            ),
          },
          {
            key: 'state',
            title: t('drafts:state'),
            cell: ({ id: table }) => (
              <span className="rg-line">
                {isEdited(table) && (
                  <Label isCompact color="blue">
                    {t('drafts:changed')}
                  </Label>
                )}
                {open(table) > 0 && (
                  <Link to={`/drafts/${id}/findings?table=${table}`}>{t('findings:count', { count: open(table) })}</Link>
                )}
              </span>
            ),
          },
          { key: 'rows', title: t('tables:rows'), isNumber: true, cell: ({ rowCount }) => rowCount },
        ]}
      />
    </>
  );
}
