import { ToggleGroup, ToggleGroupItem } from '@patternfly/react-core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SearchField } from '../../ui/SearchField';
import { useAddress } from '../../ui/useAddress';
import { sayCell } from './cells';
import { CellTable } from './CellTable';
import { SentenceList } from './SentenceList';
import { says, type ShownRow, type ShownTable } from './shape';
import { useWords } from './useWords';

interface Props {
  table: ShownTable;
  label: string;
  /** What stands under a row's sentence. */
  after?: (row: ShownRow) => ReactNode;
  /** The table as it is edited, where one may; it is shown first. */
  edit?: ReactNode;
}

/** A table by sentence or by cell, with a search; both stand in the address. */
export function TableBody({ table, label, after, edit }: Props) {
  const { t } = useTranslation();
  const words = useWords();
  const [address, put] = useAddress();
  const view = address.get('view') ?? (edit === undefined ? 'sentences' : 'edit');
  const isByCell = view === 'cells';
  const isEdited = view === 'edit' && edit !== undefined;
  const wanted = address.get('q') ?? '';
  const rows = table.rows.filter((row) => says(row, wanted, (text) => sayCell(text, words)));
  return (
    <>
      <div className="rg-tools">
        <ToggleGroup aria-label={t('tables:view')}>
          {edit !== undefined && <ToggleGroupItem text={t('tables:byEdit')} isSelected={isEdited} onChange={() => put({ view: undefined })} />}
          <ToggleGroupItem text={t('tables:bySentence')} isSelected={!isByCell && !isEdited} onChange={() => put({ view: edit === undefined ? undefined : 'sentences' })} />
          <ToggleGroupItem text={t('tables:byCell')} isSelected={isByCell} onChange={() => put({ view: 'cells' })} />
        </ToggleGroup>
        {!isEdited && <SearchField label={t('tables:search')} />}
        <span className="rg-muted" role="status">
          {!isEdited && wanted !== '' && t('tables:found', { count: rows.length })}
        </span>
      </div>
      {isEdited ? edit : isByCell ? <CellTable table={{ ...table, rows }} label={label} /> : <SentenceList rows={rows} {...(after && { after })} />}
    </>
  );
}
