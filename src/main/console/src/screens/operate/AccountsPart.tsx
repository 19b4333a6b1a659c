import { Label } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client';
import { useFormat } from '../../i18n/useFormat';
import { Asked } from '../../ui/Asked';
import { DataTable } from '../../ui/DataTable';
import { AccountActions } from './AccountActions';
import { NewAccount } from './NewAccount';
import { OneTimePassword } from './OneTimePassword';
import { accounts } from './queries';

/** Everybody who may sign in, with what he may do. */
export function Screen() {
  const { t } = useTranslation();
  const format = useFormat();
  const [made, setMade] = useState<Schemas['OneTimePassword']>();
  return (
    <>
      <div className="rg-head-line rg-tools">
        <p className="rg-lead">{t('operate:accountsLead')}</p>
        <NewAccount onMade={setMade} />
      </div>
      {made !== undefined && <OneTimePassword of={made} />}
      <Asked of={useQuery(accounts)}>
        {(items) => (
          <DataTable
            label={t('operate:part.accounts')}
            rows={items}
            rowKey={({ account }) => account}
            empty={{ title: t('operate:noAccounts') }}
            columns={[
              {
                key: 'account',
                title: t('session:account'),
                cell: ({ account, subject }) => (
                  <>
                    {account}
                    {subject !== undefined && <div className="rg-muted">{t('operate:byProvider', { subject })}</div>}
                  </>
                ),
              },
              { key: 'roles', title: t('operate:roles'), cell: ({ roles }) => roles.map((role) => t(`codes:role.${role}`)).join(', ') },
              {
                key: 'state',
                title: t('drafts:state'),
                cell: ({ ended, mustChange }) => (
                  <Label isCompact color={ended ? 'grey' : mustChange ? 'orange' : 'green'}>
                    {t(ended ? 'operate:ended' : mustChange ? 'operate:mustChange' : 'operate:live')}
                  </Label>
                ),
              },
              { key: 'made', title: t('operate:made'), cell: ({ madeBy, madeAt }) => t('common:by', { who: madeBy, when: format.date(madeAt) }) },
              { key: 'do', title: t('operate:do'), cell: (each) => <AccountActions of={each} onMade={setMade} /> },
            ]}
          />
        )}
      </Asked>
    </>
  );
}
