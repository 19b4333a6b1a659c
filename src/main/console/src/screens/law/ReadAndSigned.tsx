import { Button } from '@patternfly/react-core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, type Schemas, told } from '../../api/client';
import { useFormat } from '../../i18n/useFormat';
import { useMay } from '../../session/session';
import { Asked } from '../../ui/Asked';
import { DataTable } from '../../ui/DataTable';
import { ErrorPanel } from '../../ui/ErrorPanel';
import { Section } from '../../ui/Section';
import { useAsked } from '../../ui/useAsked';

const own = ['acknowledgements'];

/** Marks a version as read and then as signed, each for himself; who leads sees who has not. */
export function ReadAndSigned({ version }: { version: string }) {
  const { t } = useTranslation();
  const maySeeAll = useMay('editor', 'approver', 'auditor', 'admin');
  const mine = useQuery({ queryKey: own, queryFn: async () => (await told(api.GET('/v1/acknowledgements'))).items });
  return (
    <Section title={t('signed:title')}>
      <Asked of={mine}>{(items) => <Mine version={version} of={items.find((each) => each.version === version)} />}</Asked>
      {maySeeAll && <All version={version} />}
    </Section>
  );
}

function Mine({ version, of }: { version: string; of: Schemas['AcknowledgementView'] | undefined }) {
  const { t } = useTranslation();
  const format = useFormat();
  const queries = useQueryClient();
  const mark = useAsked(
    (wanted: Schemas['Mark']) => told(api.POST('/v1/acknowledgements', { body: { version, mark: wanted } })),
    () => Promise.all([queries.invalidateQueries({ queryKey: own }), queries.invalidateQueries({ queryKey: ['versions', version] })]),
  );
  const { readAt, signedAt } = of ?? {};
  return (
    <>
      {mark.error !== null && <ErrorPanel error={mark.error} />}
      <div className="rg-line rg-tools">
        {readAt === undefined ? (
          <Button variant="secondary" isDisabled={mark.isPending} onClick={() => mark.ask('READ')}>
            {t('signed:read')}
          </Button>
        ) : (
          <span>{t('signed:readAt', { when: format.dateTime(readAt) })}</span>
        )}
        {readAt !== undefined && signedAt === undefined && (
          <Button isDisabled={mark.isPending} onClick={() => mark.ask('SIGNED')}>
            {t('signed:sign')}
          </Button>
        )}
        {signedAt !== undefined && <span>{t('signed:signedAt', { when: format.dateTime(signedAt) })}</span>}
      </div>
    </>
  );
}

function All({ version }: { version: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const asked = useQuery({
    queryKey: ['versions', version, 'acknowledgements'],
    queryFn: () => told(api.GET('/v1/regulations/{version}/acknowledgements', { params: { path: { version }, query: { limit: 500 } } })),
  });
  const when = (at: string | undefined) => (at === undefined ? t('signed:notYet') : format.dateTime(at));
  return (
    <Asked of={asked}>
      {({ items, signed, persons }) => (
        <details className="rg-details">
          <summary>{t('signed:sum', { signed, persons })}</summary>
          <DataTable
            label={t('signed:title')}
            rows={items}
            rowKey={({ personId }) => personId}
            empty={{ title: t('persons:none'), body: t('persons:noneHelp') }}
            columns={[
              { key: 'name', title: t('persons:name'), cell: ({ name, personId }) => `${name} (${personId})` },
              { key: 'unit', title: t('persons:unit'), cell: ({ unit }) => unit },
              { key: 'read', title: t('signed:wasRead'), cell: ({ readAt }) => when(readAt) },
              { key: 'signed', title: t('signed:wasSigned'), cell: ({ signedAt }) => when(signedAt) },
            ]}
          />
        </details>
      )}
    </Asked>
  );
}
