import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client';
import { Problem } from '../../api/problem';
import { Grid, type GridEdit } from '../../grid';
import { spoken } from '../../i18n/language';
import { ErrorPanel } from '../../ui/ErrorPanel';
import { useWords } from '../law/useWords';
import { withBranches, withoutBranches } from './branchColumn';
import { Conflicts } from './Conflicts';
import { draftTable } from './queries';
import { useAutosave } from './useAutosave';
import { useDraft } from './useDraft';

interface Props {
  table: Schemas['GridView'];
  tag: string;
  findings: Schemas['FindingView'][];
}

/** The table as it is edited; every edit is saved by itself, and the findings follow. */
export function EditTable({ table, tag, findings }: Props) {
  const { t } = useTranslation();
  const { word } = useWords();
  const language = spoken();
  /** The same as long as the language is: the grid makes its columns of it. */
  const valueWord = useMemo(() => word, [language]);
  const { id, head } = useDraft();
  const queries = useQueryClient();
  const key = draftTable(id, table.id).queryKey;
  const after = useCallback(
    (saved: Schemas['SavedView'], next: string) => {
      queries.setQueryData(draftTable(id, saved.table.id).queryKey, { table: saved.table, tag: next });
      void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] === 'drafts' && !(queryKey[2] === 'tables' && queryKey[3] === saved.table.id) });
    },
    [id, queries],
  );
  const saving = useAutosave(id, table, tag, after);
  const open = table.rows.filter(({ overridable }) => overridable === true);
  const isOfBranch = head.branch !== undefined;
  const asMarked = useMemo(
    () => (isOfBranch ? saving.table : withBranches(saving.table, { ru: t('tables:overridable', { lng: 'ru' }), en: t('tables:overridable', { lng: 'en' }) })),
    [isOfBranch, saving.table, t],
  );
  const onEdit = useCallback(
    (edit: GridEdit) => saving.onEdit(isOfBranch ? edit : { ...edit, rows: () => withoutBranches(edit.rows()) }),
    [isOfBranch, saving.onEdit],
  );
  return (
    <>
      {isOfBranch && <p>{open.length === 0 ? t('tables:noneForBranches') : t('tables:ofBranch', { branch: head.branch, rows: open.map(({ clause }) => clause).join(', ') })}</p>}
      <p className="rg-muted" role="status">
        {t(saving.error !== null ? 'tables:notSaved' : saving.isWaiting ? 'tables:saving' : 'tables:saved')}
      </p>
      {saving.error !== null && <ErrorPanel error={saving.error} onRetry={saving.again} />}
      {saving.error instanceof Problem && <Conflicts of={saving.error} onReload={() => void queries.resetQueries({ queryKey: key })} />}
      <Grid table={asMarked} answers={saving.answers} findings={findings} locale={language} onEdit={onEdit} valueWord={valueWord} />
    </>
  );
}
