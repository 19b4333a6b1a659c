import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client';
import { spoken } from '../../i18n/language';
import { useFormat } from '../../i18n/useFormat';
import { DataTable } from '../../ui/DataTable';
import { Section } from '../../ui/Section';
import { RowLinks } from '../history/RowLinks';

export function Commission({ of }: { of: Schemas['Commission'] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const currency = of.currency ?? 'RUB';
  return (
    <Section title={t('decision:commission')}>
      <p>
        {of.text[spoken()]} {of.forecast && <span className="rg-muted">{t('decision:forecast')}</span>}
      </p>
      {of.lines.length > 0 && (
        <DataTable
          label={t('decision:commission')}
          rows={of.lines}
          rowKey={({ managerId }) => managerId}
          empty={{ title: '' }}
          columns={[
            { key: 'who', title: t('history:person'), cell: ({ managerId }) => managerId },
            { key: 'roles', title: t('decision:roles'), cell: ({ roles }) => roles.map((role) => t(`codes:participant.${role}`)).join(', ') },
            { key: 'amount', title: t('decision:amount'), isNumber: true, cell: ({ amount }) => format.money(amount, currency) },
          ]}
        />
      )}
      <p className="rg-muted">
        {of.ruleId} <RowLinks rows={of.rows} version={of.version} />
      </p>
    </Section>
  );
}
