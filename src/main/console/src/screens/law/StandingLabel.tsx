import { Label } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import type { Standing } from './standing';

const colors = { inForce: 'green', scheduled: 'blue', superseded: 'grey', withdrawn: 'red' } as const;

export function StandingLabel({ standing }: { standing: Standing }) {
  const { t } = useTranslation();
  return (
    <Label color={colors[standing]} isCompact>
      {t(`versions:standing.${standing}`)}
    </Label>
  );
}
