import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { Schemas } from '../../api/client';
import { spoken } from '../../i18n/language';
import { useFormat } from '../../i18n/useFormat';
import { Asked } from '../../ui/Asked';
import { Facts } from '../../ui/Facts';
import { Section } from '../../ui/Section';
import { ofDraft, type ShownRow } from '../law/shape';
import { TableBody } from '../law/TableBody';
import { useWords } from '../law/useWords';
import { Comments } from './Comments';
import { EditTable } from './EditTable';
import { ExcelTools } from './ExcelTools';
import { draftTable, findings } from './queries';
import { useDraft } from './useDraft';

/** One table of a draft: its rows, what was found in them, who wrote what, and the way through Excel. */
export function Screen() {
  const { tableId = '' } = useParams();
  const { id } = useDraft();
  return <Asked of={useQuery(draftTable(id, tableId))}>{({ table, tag }) => <Table key={table.id} table={table} tag={tag} />}</Asked>;
}

function Table({ table, tag }: { table: Schemas['GridView']; tag: string }) {
  const { t } = useTranslation();
  const { word } = useWords();
  const { id, mayEdit } = useDraft();
  const language = spoken();
  const found = (useQuery(findings(id)).data?.items ?? []).filter((each) => each.table === table.id && !each.settled);
  return (
    <>
      <Section title={table.label[language]} actions={<ExcelTools tableId={table.id} mayEdit={mayEdit} />}>
        <p className="rg-lead">{t(`law:purpose.${table.id}`, { defaultValue: table.purpose })}</p>
        <Facts
          of={[
            [t('tables:clause'), table.clause],
            [t('tables:owner'), word(table.owner)],
            [t('tables:reading'), t(`codes:hit.${table.hitPolicy}`)],
            [
              t('drafts:part.findings'),
              found.length > 0 && <Link to={`/drafts/${id}/findings?table=${table.id}`}>{t('findings:count', { count: found.length })}</Link>,
            ],
          ]}
        />
        <TableBody table={ofDraft(table)} label={table.label[language]} after={(row) => <Notes row={row} table={table} found={found} />} {...(mayEdit && { edit: <EditTable table={table} tag={tag} findings={found} /> })} />
      </Section>
      <Comments table={table} />
    </>
  );
}

/** Under a row: what was found in it, and who edited which of its cells. */
function Notes({ row, table, found }: { row: ShownRow; table: Schemas['GridView']; found: Schemas['FindingView'][] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const language = spoken();
  const columns = [...table.inputs, ...table.outputs];
  const authors = Object.entries(table.edited[row.id] ?? {});
  return (
    <>
      {found
        .filter(({ rows }) => rows.includes(row.id))
        .map((each) => (
          <p key={each.id} className="rg-finding">
            ⚠ {each.text[language]}
          </p>
        ))}
      {authors.length > 0 && (
        <p className="rg-muted">
          {authors
            .map(([field, { by, at }]) =>
              t('drafts:author', {
                field: columns.find(({ name }) => name === field)?.label[language] ?? t(`drafts:field.${field.replace('@', '').replace('.', '_')}`, { defaultValue: field }),
                who: by,
                when: format.dateTime(at),
              }),
            )
            .join('; ')}
        </p>
      )}
    </>
  );
}
