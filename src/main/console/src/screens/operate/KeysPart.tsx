import { Button, ClipboardCopy, Label, Switch } from '@patternfly/react-core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, type Schemas, told } from '../../api/client';
import { useFormat } from '../../i18n/useFormat';
import { Asked } from '../../ui/Asked';
import { DataTable } from '../../ui/DataTable';
import { ErrorPanel } from '../../ui/ErrorPanel';
import { useAddress } from '../../ui/useAddress';
import { useAsked } from '../../ui/useAsked';
import { NewKey } from './NewKey';
import { keys } from './queries';
import { Notice } from '../../ui/Notice';

/** Keys of programs: one's own, and for an administrator all. */
export function Screen() {
  const { t } = useTranslation();
  const format = useFormat();
  const queries = useQueryClient();
  const [address, put] = useAddress();
  const showsAll = address.get('all') === 'true';
  const [made, setMade] = useState<Schemas['KeyMade']>();
  const now = new Date();
  const isLive = ({ revokedAt, expiresAt }: Schemas['KeyView']) => revokedAt === undefined && (expiresAt === undefined || new Date(expiresAt) > now);
  const revoke = useAsked(
    (keyId: string) => told(api.DELETE('/v1/keys/{keyId}', { params: { path: { keyId } } })),
    () => queries.invalidateQueries({ queryKey: keys.queryKey }),
  );
  return (
    <>
      <div className="rg-head-line rg-tools">
        <p className="rg-lead">{t('operate:keysLead')}</p>
        <NewKey onMade={setMade} />
      </div>
      {made !== undefined && (
        <Notice isLiveRegion variant="success" title={t('operate:keyMade', { client: made.client })}>
          <p>{t('operate:keySays')}</p>
          <ClipboardCopy isReadOnly hoverTip={t('operate:copy')} clickTip={t('operate:copied')} textAriaLabel={t('operate:keyMade', { client: made.client })}>
            {made.key}
          </ClipboardCopy>
        </Notice>
      )}
      {revoke.error !== null && <ErrorPanel error={revoke.error} />}
      <Switch id="all-keys" label={t('operate:allKeys')} isChecked={showsAll} onChange={(_, on) => put({ all: on ? 'true' : undefined })} />
      <Asked of={useQuery(keys)}>
        {(items) => (
          <DataTable
            label={t('operate:part.keys')}
            rows={items.filter((each) => showsAll || isLive(each))}
            rowKey={({ keyId }) => keyId}
            empty={{ title: t('operate:noKeys'), body: t('operate:noKeysHelp') }}
            columns={[
              { key: 'client', title: t('operate:client'), cell: ({ client }) => client },
              { key: 'role', title: t('operate:role'), cell: ({ role }) => t(`codes:role.${role}`) },
              { key: 'for', title: t('operate:actsFor'), cell: ({ actsFor }) => actsFor },
              { key: 'made', title: t('operate:made'), cell: ({ createdAt }) => format.date(createdAt) },
              { key: 'until', title: t('operate:until'), cell: ({ expiresAt }) => (expiresAt === undefined ? '—' : format.date(expiresAt)) },
              {
                key: 'do',
                title: t('operate:do'),
                cell: (each) =>
                  isLive(each) ? (
                    <Button variant="link" isInline isDanger isDisabled={revoke.isPending} onClick={() => revoke.ask(each.keyId)}>
                      {t('operate:revoke')}
                    </Button>
                  ) : (
                    <Label isCompact>{t('operate:revoked')}</Label>
                  ),
              },
            ]}
          />
        )}
      </Asked>
    </>
  );
}
