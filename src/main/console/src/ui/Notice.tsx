import { Alert, type AlertProps } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';

/** Something to be noticed, which is also said to who does not see its colour. */
export function Notice({ variant = 'info', ...props }: AlertProps) {
  const { t } = useTranslation();
  return <Alert isInline variant={variant} variantLabel={t(`common:notice.${variant}`)} {...props} />;
}
