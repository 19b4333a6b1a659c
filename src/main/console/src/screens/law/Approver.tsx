import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client';
import { useFormat } from '../../i18n/useFormat';

/** Who approved a version and when; of an imported one also who is said to have. */
export function Approver({ of }: { of: Schemas['VersionView'] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const name = t(`law:value.${of.approvedBy}`, { defaultValue: of.approvedBy });
  return (
    <>
      {name}, {format.date(of.approvedAt)}
      {of.imported && (
        <div className="rg-muted">
          {of.claimedApprovedBy === undefined ? t('versions:imported') : t('versions:importedOf', { who: of.claimedApprovedBy })}
        </div>
      )}
      {of.withdrawalReason !== undefined && <div className="rg-muted">{t('versions:withdrawn', { reason: of.withdrawalReason })}</div>}
    </>
  );
}
