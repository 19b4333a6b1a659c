import { Button } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client';
import type { Problem } from '../../api/problem';

/** Cells that somebody else changed to something else meanwhile, and the way to his table. */
export function Conflicts({ of, onReload }: { of: Problem; onReload: () => void }) {
  const { t } = useTranslation();
  const conflicts = (Array.isArray(of.body['conflicts']) ? of.body['conflicts'] : []) as Schemas['Conflict'][];
  return conflicts.length === 0 && of.kind !== 'stale' ? null : (
    <div className="rg-tools">
      <ul className="rg-list">
        {conflicts.map(({ row, field, theirs, yours }) => (
          <li key={`${row ?? ''} ${field ?? ''}`}>{t('excel:conflict', { row, field, theirs, yours })}</li>
        ))}
      </ul>
      <Button variant="secondary" onClick={onReload}>
        {t('tables:reload')}
      </Button>
    </div>
  );
}
