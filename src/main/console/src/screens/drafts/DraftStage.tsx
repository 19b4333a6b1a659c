import { Label } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client';

const colors = { OPEN: 'blue', IN_REVIEW: 'orange', APPROVED: 'green', DISCARDED: 'grey' } as const;

export function DraftStage({ of }: { of: Pick<Schemas['DraftHead'], 'state' | 'kind'> }) {
  const { t } = useTranslation();
  return (
    <>
      <Label isCompact color={colors[of.state]}>
        {t(`drafts:stage.${of.state}`)}
      </Label>
      {of.kind === 'PROPOSAL' && (
        <Label isCompact variant="outline">
          {t('drafts:proposal')}
        </Label>
      )}
    </>
  );
}
