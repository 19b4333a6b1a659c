import { Button } from '@patternfly/react-core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, told } from '../../api/client';
import { useFormat } from '../../i18n/useFormat';
import { Asked } from '../../ui/Asked';
import { DataTable } from '../../ui/DataTable';
import { ErrorPanel } from '../../ui/ErrorPanel';
import { useAsked } from '../../ui/useAsked';
import { sessions } from './queries';

/** Who has signed in; all sessions of a person can be ended. */
export function Screen() {
  const { t } = useTranslation();
  const format = useFormat();
  const queries = useQueryClient();
  const end = useAsked(
    (account: string) => told(api.DELETE('/v1/accounts/{account}/sessions', { params: { path: { account } } })),
    () => queries.invalidateQueries({ queryKey: sessions.queryKey }),
  );
  return (
    <>
      {end.error !== null && <ErrorPanel error={end.error} />}
      <Asked of={useQuery(sessions)}>
        {(items) => (
          <DataTable
            label={t('operate:part.sessions')}
            rows={items}
            rowKey={({ account, openedAt }) => `${account} ${openedAt}`}
            empty={{ title: t('operate:noSessions') }}
            columns={[
              { key: 'account', title: t('session:account'), cell: ({ account }) => account },
              { key: 'opened', title: t('operate:opened'), cell: ({ openedAt }) => format.dateTime(openedAt) },
              { key: 'expires', title: t('operate:expires'), cell: ({ expiresAt }) => format.dateTime(expiresAt) },
              {
                key: 'do',
                title: t('operate:do'),
                cell: ({ account }) => (
                  <Button variant="link" isInline isDanger isDisabled={end.isPending} onClick={() => end.ask(account)}>
                    {t('operate:endSessions')}
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
