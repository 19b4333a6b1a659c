import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Schemas } from '../../api/client';
import { spoken } from '../../i18n/language';
import { DataTable } from '../../ui/DataTable';
import { SearchField } from '../../ui/SearchField';
import { useAddress } from '../../ui/useAddress';
import { byClause } from './byClause';
import { useWords } from './useWords';

/** The tables of a version in the order of their clauses. */
export function TableList({ version, items }: { version: string; items: Schemas['TableHead'][] }) {
  const { t } = useTranslation();
  const { word } = useWords();
  const [address] = useAddress();
  const language = spoken();
  const wanted = (address.get('q') ?? '').trim().toLocaleLowerCase();
  const rows = [...items]
    .sort(byClause)
    .filter(({ id, label, clause }) => [id, label.ru, label.en, clause].some((text) => text.toLocaleLowerCase().includes(wanted)));
  return (
    <>
      <div className="rg-tools">
        <SearchField label={t('tables:searchTable')} />
      </div>
      <DataTable
        label={t('tables:title')}
        rows={rows}
        rowKey={({ id }) => id}
        empty={{ title: t('tables:noneFound') }}
        columns={[
          { key: 'clause', title: t('tables:clause'), cell: ({ clause }) => clause },
          {
            key: 'name',
            title: t('tables:name'),
            cell: ({ id, label }) => (
              <>
                <Link to={`/versions/${encodeURIComponent(version)}/tables/${id}`}>{label[language]}</Link>
                <div className="rg-muted">{t(`law:purpose.${id}`, { defaultValue: '' })}</div>
              </>
            ),
          },
          { key: 'owner', title: t('tables:owner'), cell: ({ owner }) => word(owner) },
          { key: 'rows', title: t('tables:rows'), isNumber: true, cell: ({ rows: count }) => count },
        ]}
      />
    </>
  );
}
