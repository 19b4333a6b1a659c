import { Button } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, type Schemas, told } from '../../api/client';
import { spoken } from '../../i18n/language';
import { useFormat } from '../../i18n/useFormat';
import { Asked } from '../../ui/Asked';
import { DataTable } from '../../ui/DataTable';
import { ErrorPanel } from '../../ui/ErrorPanel';
import { useAsked } from '../../ui/useAsked';
import { Changes } from './Changes';
import { edits } from './queries';
import { useDraft } from './useDraft';

/** Who changed what and when, the newest first; an edit of a table can be taken back. */
export function Screen() {
  const { t } = useTranslation();
  const format = useFormat();
  const { id, whole, mayEdit, refresh } = useDraft();
  const undo = useAsked(
    ({ table, revision }: { table: string; revision: number }) =>
      told(
        api.POST('/v1/drafts/{draftId}/tables/{tableId}/edits/{revision}/undo', {
          params: { path: { draftId: id, tableId: table, revision } },
        }),
      ),
    refresh,
  );
  const name = (table: string) => whole.tables.find((each) => each.id === table)?.label[spoken()] ?? table;
  return (
    <>
      {undo.error !== null && <ErrorPanel error={undo.error} />}
      <Asked of={useQuery(edits(id))}>
        {(items) => (
          <DataTable<Schemas['EditView']>
            label={t('drafts:part.edits')}
            rows={[...items].sort((a, b) => b.at.localeCompare(a.at))}
            rowKey={({ revision, table, at }) => `${table ?? ''} ${revision} ${at}`}
            empty={{ title: t('drafts:noEdits'), body: t('drafts:noEditsHelp') }}
            columns={[
              { key: 'at', title: t('drafts:when'), cell: ({ at }) => format.dateTime(at) },
              { key: 'by', title: t('drafts:who'), cell: ({ by }) => by },
              {
                key: 'what',
                title: t('drafts:what'),
                cell: ({ table, kind, changes }) => (
                  <>
                    <strong>{table === undefined ? t('rules:title') : name(table)}</strong>
                    {kind !== 'EDIT' && <span className="rg-muted"> {t(`drafts:edit.${kind}`)}</span>}
                    <Changes of={changes} />
                  </>
                ),
              },
              {
                key: 'undo',
                title: t('drafts:undoTitle'),
                cell: ({ table, revision }) =>
                  mayEdit &&
                  table !== undefined && (
                    <Button variant="link" isInline isDisabled={undo.isPending} onClick={() => undo.ask({ table, revision })}>
                      {t('drafts:undo')}
                    </Button>
                  ),
              },
            ]}
          />
        )}
      </Asked>
    </>
  );
}
