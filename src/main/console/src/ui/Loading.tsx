import { Bullseye, Spinner } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';

export function Loading() {
  const { t } = useTranslation();
  return (
    <Bullseye className="rg-loading">
      <Spinner aria-label={t('common:loading')} />
    </Bullseye>
  );
}
