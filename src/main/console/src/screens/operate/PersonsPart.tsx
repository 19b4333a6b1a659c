import { Button } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, type Schemas, toldJson } from '../../api/client';
import { fetchFile } from '../../api/file';
import { useMay } from '../../session/session';
import { Asked } from '../../ui/Asked';
import { DataTable } from '../../ui/DataTable';
import { ErrorPanel } from '../../ui/ErrorPanel';
import { Pages } from '../../ui/Pages';
import { SearchField } from '../../ui/SearchField';
import { useAddress } from '../../ui/useAddress';
import { useAsked } from '../../ui/useAsked';
import { useWords } from '../law/useWords';
import { PersonsUpload } from './PersonsUpload';

/** The directory that says who M17 is. */
export function Screen() {
  const { t } = useTranslation();
  const { word } = useWords();
  const [address] = useAddress();
  const isAdmin = useMay('admin');
  const [isOpen, setOpen] = useState(false);
  const start = address.get('q') ?? '';
  const cursor = address.get('cursor');
  const query = { ...(start !== '' && { start }), ...(cursor !== null && { cursor }) };
  const asked = useQuery({
    queryKey: ['persons', query],
    queryFn: () => toldJson<Schemas['PersonPage']>(api.GET('/v1/persons', { params: { query }, headers: { Accept: 'application/json' } })),
  });
  const down = useAsked(() => fetchFile('/v1/persons', 'text/csv', 'persons.csv'));
  return (
    <>
      <div className="rg-head-line rg-tools">
        <SearchField label={t('persons:search')} />
        <div className="rg-actions">
          <Button variant="secondary" isLoading={down.isPending} onClick={() => down.ask(undefined)}>
            {t('persons:down')}
          </Button>
          {isAdmin && (
            <Button variant="secondary" onClick={() => setOpen(true)}>
              {t('persons:up')}
            </Button>
          )}
        </div>
      </div>
      {down.error !== null && <ErrorPanel error={down.error} />}
      {isOpen && <PersonsUpload onClose={() => setOpen(false)} />}
      <Asked of={asked}>
        {({ items, next }) => (
          <>
            <DataTable
              label={t('operate:part.persons')}
              rows={items}
              rowKey={({ id }) => id}
              empty={{ title: t('persons:none'), body: t('persons:noneHelp') }}
              columns={[
                { key: 'id', title: t('persons:id'), cell: ({ id }) => id },
                { key: 'name', title: t('persons:name'), cell: ({ name }) => name },
                { key: 'unit', title: t('persons:unit'), cell: ({ unit }) => unit },
                { key: 'role', title: t('persons:role'), cell: ({ role }) => role !== undefined && word(role) },
                { key: 'account', title: t('session:account'), cell: ({ account, id }) => account ?? id },
              ]}
            />
            <Pages next={next} />
          </>
        )}
      </Asked>
    </>
  );
}
