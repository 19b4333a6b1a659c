import { Button, Form, FormGroup, FormSelect, FormSelectOption, TextArea } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, type Schemas, told } from '../../api/client';
import { spoken } from '../../i18n/language';
import { useFormat } from '../../i18n/useFormat';
import { useMay } from '../../session/session';
import { Asked } from '../../ui/Asked';
import { ErrorPanel } from '../../ui/ErrorPanel';
import { Section } from '../../ui/Section';
import { useAsked } from '../../ui/useAsked';
import { comments } from './queries';
import { useDraft } from './useDraft';

/** What people say about a table, its rows and cells while it is reviewed. */
export function Comments({ table }: { table: Schemas['GridView'] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { id } = useDraft();
  const mayRead = useMay('editor', 'approver', 'auditor', 'admin');
  const mayWrite = useMay('editor', 'approver');
  const asked = useQuery({ ...comments(id), enabled: mayRead });
  if (!mayRead) {
    return null;
  }
  return (
    <Section title={t('comments:title')}>
      <Asked of={asked}>
        {(items) => {
          const here = items.filter((each) => each.table === table.id);
          return (
            <ul className="rg-comments">
              {here.length === 0 && <li className="rg-muted">{t('comments:none')}</li>}
              {here.map(({ comment, by, at, row, column, text }) => (
                <li key={comment}>
                  <div className="rg-muted">
                    {t('common:by', { who: by, when: format.dateTime(at) })}
                    {row !== undefined && ` · ${row}`}
                    {column !== undefined && ` · ${columnName(table, column)}`}
                  </div>
                  <p>{text}</p>
                </li>
              ))}
            </ul>
          );
        }}
      </Asked>
      {mayWrite && <Say table={table} />}
    </Section>
  );
}

function columnName({ inputs, outputs }: Schemas['GridView'], column: string): string {
  return [...inputs, ...outputs].find(({ name }) => name === column)?.label[spoken()] ?? column;
}

function Say({ table }: { table: Schemas['GridView'] }) {
  const { t } = useTranslation();
  const { id, refresh } = useDraft();
  const [row, setRow] = useState('');
  const [column, setColumn] = useState('');
  const [text, setText] = useState('');
  const asked = useAsked(
    () =>
      told(
        api.POST('/v1/drafts/{draftId}/comments', {
          params: { path: { draftId: id } },
          body: { table: table.id, text: text.trim(), ...(row !== '' && { row }), ...(row !== '' && column !== '' && { column }) },
        }),
      ),
    async () => {
      setText('');
      await refresh();
    },
  );
  return (
    <Form
      className="rg-narrow"
      onSubmit={(event) => {
        event.preventDefault();
        asked.ask(undefined);
      }}
    >
      {asked.error !== null && <ErrorPanel error={asked.error} />}
      <div className="rg-line">
        <FormSelect aria-label={t('comments:row')} value={row} onChange={(_, chosen) => setRow(chosen)}>
          <FormSelectOption value="" label={t('comments:wholeTable')} />
          {table.rows.map(({ id: each, clause }) => (
            <FormSelectOption key={each} value={each} label={`${clause} (${each})`} />
          ))}
        </FormSelect>
        {row !== '' && (
          <FormSelect aria-label={t('comments:column')} value={column} onChange={(_, chosen) => setColumn(chosen)}>
            <FormSelectOption value="" label={t('comments:wholeRow')} />
            {[...table.inputs, ...table.outputs].map(({ name }) => (
              <FormSelectOption key={name} value={name} label={columnName(table, name)} />
            ))}
          </FormSelect>
        )}
      </div>
      <FormGroup label={t('comments:text')} fieldId="comment">
        <TextArea id="comment" value={text} onChange={(_, typed) => setText(typed)} rows={2} isRequired />
      </FormGroup>
      <div>
        <Button type="submit" variant="secondary" isLoading={asked.isPending} isDisabled={asked.isPending || text.trim() === ''}>
          {t('comments:say')}
        </Button>
      </div>
    </Form>
  );
}
