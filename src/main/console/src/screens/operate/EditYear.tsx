import { Button } from '@patternfly/react-core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, type Schemas, told, toldWithTag } from '../../api/client';
import { Dialog } from '../../ui/Dialog';
import { parsed } from '../../ui/json';
import { JsonField } from '../../ui/JsonField';
import { useAsked } from '../../ui/useAsked';

/** Puts another content in the place of a year, or makes the next one; what somebody else saved meanwhile is not overwritten. */
export function EditYear({ id, year }: { id: string; year: number }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const [text, setText] = useState('');
  const [tag, setTag] = useState('');
  const queries = useQueryClient();
  const path = { id, year };
  const begin = useAsked(
    () => toldWithTag(api.GET('/v1/calendars/{id}/years/{year}', { params: { path } })),
    ({ data, tag: read }) => {
      setText(JSON.stringify(data, null, 2));
      setTag(read);
      setOpen(true);
    },
  );
  const save = useAsked(
    (body: Schemas['YearBody']) => told(api.PUT('/v1/calendars/{id}/years/{year}', { params: { path, header: { 'If-Match': tag } }, body })),
    async () => {
      setOpen(false);
      await queries.invalidateQueries({ queryKey: ['calendars'] });
    },
  );
  const body = parsed<Schemas['YearBody']>(text);
  return (
    <>
      <Button variant="secondary" isLoading={begin.isPending} onClick={() => begin.ask(undefined)}>
        {t('calendars:edit')}
      </Button>
      {isOpen && (
        <Dialog
          title={t('calendars:editOf', { year })}
          does={t('calendars:save')}
          isPending={save.isPending}
          isReady={body !== undefined}
          error={save.error}
          onDo={() => body !== undefined && save.ask(body)}
          onClose={() => setOpen(false)}
        >
          <JsonField id="year-body" label={t('calendars:body')} note={t('calendars:bodyNote')} value={text} onChange={setText} rows={18} />
        </Dialog>
      )}
    </>
  );
}
