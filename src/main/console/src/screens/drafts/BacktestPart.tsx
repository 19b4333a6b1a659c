import { Button } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { api, type Schemas, told } from '../../api/client';
import { spoken } from '../../i18n/language';
import { useFormat } from '../../i18n/useFormat';
import { useMay } from '../../session/session';
import { Asked } from '../../ui/Asked';
import { ErrorPanel } from '../../ui/ErrorPanel';
import { Facts } from '../../ui/Facts';
import { Section } from '../../ui/Section';
import { useAsked } from '../../ui/useAsked';
import { BacktestProgress } from './BacktestProgress';
import { BacktestSums } from './BacktestSums';
import { ChangedDeals } from './ChangedDeals';
import { backtest, isUnderWay } from './queries';
import { useDraft } from './useDraft';

/** One backtest: what could not be made again, what would change, and in which deals. */
export function Screen() {
  const { t } = useTranslation();
  const { id } = useDraft();
  const number = Number(useParams()['number']);
  return (
    <>
      <p>
        <Link to={`/drafts/${id}/backtests`}>{t('backtests:all')}</Link>
      </p>
      <Asked of={useQuery(backtest(id, number))}>{(read) => <Backtest of={read} />}</Asked>
    </>
  );
}

function Backtest({ of }: { of: Schemas['BacktestView'] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { id } = useDraft();
  const isDone = of.state === 'FINISHED';
  return (
    <Section title={t('backtests:one', { number: of.number })} actions={<Steer of={of} />}>
      <BacktestProgress of={of} />
      {isDone && <p className="rg-summary">{of.summary[spoken()]}</p>}
      <Facts
        of={[
          [t('backtests:asked'), t('common:by', { who: of.askedBy, when: format.dateTime(of.askedAt) })],
          [t('backtests:looked.title'), of.every === 'LINE' ? t('backtests:lines', { count: of.lines ?? 0 }) : t(`backtests:looked.${of.every}`)],
          [t('backtests:compared'), t('backtests:comparedOf', { compared: of.sums.compared, all: of.sums.decisions })],
          [t('backtests:underBase'), of.sums.underBase],
          [
            t('backtests:lost'),
            of.notReplayable.decisions > 0 &&
              `${of.notReplayable.decisions} (${of.notReplayable.percent} %): ${of.notReplayable.reasons
                .map(({ reason, decisions }) => `${t(`backtests:reason.${reason}`)} (${decisions})`)
                .join('; ')}`,
          ],
          [t('backtests:seenBy'), of.seenBy.map(({ person, at }) => t('common:by', { who: person, when: format.dateTime(at) })).join('; ')],
        ]}
      />
      {isDone && <BacktestSums found={of.sums.found} norms={of.sums.norms} />}
      {isDone && of.sums.changedDecisions > 0 && <ChangedDeals draftId={id} number={of.number} />}
    </Section>
  );
}

/** Cancels it while it runs, lets it go on after it stopped. */
function Steer({ of }: { of: Schemas['BacktestView'] }) {
  const { t } = useTranslation();
  const { id, refresh } = useDraft();
  const may = useMay('editor');
  const params = { path: { draftId: id, number: of.number } };
  const cancel = useAsked(() => told(api.DELETE('/v1/drafts/{draftId}/backtests/{number}', { params })), refresh);
  const resume = useAsked(() => told(api.POST('/v1/drafts/{draftId}/backtests/{number}/resume', { params })), refresh);
  const error = cancel.error ?? resume.error;
  return may ? (
    <>
      {isUnderWay(of.state) && (
        <Button variant="secondary" isDisabled={cancel.isPending} onClick={() => cancel.ask(undefined)}>
          {t('backtests:cancel')}
        </Button>
      )}
      {(of.state === 'CANCELLED' || of.state === 'FAILED') && (
        <Button variant="secondary" isDisabled={resume.isPending} onClick={() => resume.ask(undefined)}>
          {t('backtests:resume')}
        </Button>
      )}
      {error !== null && <ErrorPanel error={error} />}
    </>
  ) : null;
}
