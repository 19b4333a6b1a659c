import { Label } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Asked } from '../../ui/Asked';
import { DataTable } from '../../ui/DataTable';
import { health } from './queries';

/** How the service is, in its own words, asked again every ten seconds. */
export function Screen() {
  const { t } = useTranslation();
  return (
    <Asked of={useQuery(health)}>
      {({ status, checks }) => (
        <>
          <p className="rg-line rg-tools" role="status">
            <Label color={status === 'UP' ? 'green' : 'red'}>{t(`operate:health.${status}`)}</Label>
            <span className="rg-muted">{t('operate:healthLead')}</span>
          </p>
          <DataTable
            label={t('operate:part.health')}
            rows={checks}
            rowKey={({ name }) => name}
            empty={{ title: t('operate:noChecks') }}
            columns={[
              { key: 'name', title: t('operate:check'), cell: ({ name }) => t(`operate:checks.${name.replaceAll(' ', '')}`, { defaultValue: name }) },
              {
                key: 'status',
                title: t('drafts:state'),
                cell: ({ status: is }) => (
                  <Label isCompact color={is === 'UP' ? 'green' : 'red'}>
                    {t(`operate:health.${is}`)}
                  </Label>
                ),
              },
              {
                key: 'data',
                title: t('operate:details'),
                cell: ({ data }) => Object.entries(data ?? {}).map(([name, value]) => <div key={name}>{`${name}: ${String(value)}`}</div>),
              },
            ]}
          />
        </>
      )}
    </Asked>
  );
}
