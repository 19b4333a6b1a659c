import { ClipboardCopy } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client';
import { Notice } from '../../ui/Notice';

/** A password that is told this once. */
export function OneTimePassword({ of: { account, password } }: { of: Schemas['OneTimePassword'] }) {
  const { t } = useTranslation();
  return password === undefined ? (
    <Notice isLiveRegion variant="success" title={t('operate:madeProvider', { account })} />
  ) : (
    <Notice isLiveRegion variant="success" title={t('operate:oneTime', { account })}>
      <p>{t('operate:oneTimeSays')}</p>
      <ClipboardCopy isReadOnly hoverTip={t('operate:copy')} clickTip={t('operate:copied')} textAriaLabel={t('operate:oneTime', { account })}>
        {password}
      </ClipboardCopy>
    </Notice>
  );
}
