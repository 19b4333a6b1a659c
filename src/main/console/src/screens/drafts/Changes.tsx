import { Label } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client';
import { spoken } from '../../i18n/language';

const colors = { ADDED: 'green', REMOVED: 'red', MOVED: 'purple', EDITED: 'blue' } as const;

/** Changes in words, one a line. */
export function Changes({ of }: { of: readonly Schemas['ChangeView'][] }) {
  const { t } = useTranslation();
  return (
    <ul className="rg-changes">
      {of.map((change) => (
        <li key={`${change.row} ${change.kind} ${change.field ?? ''}`}>
          <Label isCompact color={colors[change.kind]}>
            {t(`drafts:change.${change.kind}`)}
          </Label>
          <span>{change.meaning[spoken()]}</span>
        </li>
      ))}
    </ul>
  );
}
