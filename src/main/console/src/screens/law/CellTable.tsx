import { useTranslation } from 'react-i18next';
import { spoken } from '../../i18n/language';
import { sayCell } from './cells';
import type { ShownTable } from './shape';
import { useWords } from './useWords';

/** The table as cells, conditions first, to be read only. */
export function CellTable({ table, label }: { table: ShownTable; label: string }) {
  const { t } = useTranslation();
  const words = useWords();
  const language = spoken();
  return (
    <div className="rg-wide" tabIndex={0} role="region" aria-label={label}>
      <table className="rg-table rg-cells" aria-label={label}>
        <thead>
          <tr>
            <th scope="col">
              {t('tables:clause')}
            </th>
            {table.columns.map(({ name, label: said, unit, isCondition }) => (
              <th key={name} scope="col" className={isCondition ? 'rg-condition' : undefined}>
                {said[language]}
                <span className="rg-muted"> {isCondition ? t('tables:condition') : unit === undefined ? '' : `(${words.word(unit)})`}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                {row.clause}
              </th>
              {table.columns.map(({ name, isCondition }) => (
                <td key={name} className={isCondition ? 'rg-condition' : undefined}>
                  {sayCell(row.cells[name] ?? (isCondition ? '-' : 'null'), words)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
