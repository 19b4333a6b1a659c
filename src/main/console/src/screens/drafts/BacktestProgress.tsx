import { Label, Progress } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client';
import { isUnderWay } from './queries';

const colors = { QUEUED: 'grey', RUNNING: 'blue', FINISHED: 'green', CANCELLED: 'grey', FAILED: 'red' } as const;

/** How far a backtest is, and whether the draft was edited since. */
export function BacktestProgress({ of }: { of: Schemas['BacktestView'] }) {
  const { t } = useTranslation();
  const { parts, partsDone, deals, dealsDone } = of.progress;
  return (
    <>
      <span className="rg-line">
        <Label isCompact color={colors[of.state]}>
          {t(`backtests:state.${of.state}`)}
        </Label>
        {of.draftHasMovedOn && (
          <Label isCompact color="orange">
            {t('backtests:movedOn')}
          </Label>
        )}
      </span>
      {isUnderWay(of.state) && (
        <Progress
          aria-label={t('backtests:progress')}
          value={parts === undefined || parts === 0 ? 0 : (100 * partsDone) / parts}
          label={t('backtests:dealsDone', { done: dealsDone, of: deals ?? '…' })}
        />
      )}
      {of.failure !== undefined && <p className="rg-finding">{of.failure}</p>}
    </>
  );
}
