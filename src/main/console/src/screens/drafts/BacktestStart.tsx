import { FormGroup, Radio, TextInput } from '@patternfly/react-core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { api, type Schemas, told } from '../../api/client';
import { Dialog } from '../../ui/Dialog';
import { Note } from '../../ui/Note';
import { useAsked } from '../../ui/useAsked';
import { useDraft } from './useDraft';

/** Midnight of a day by the clocks of Moscow, which has kept one offset since 2014. */
function midnight(day: string, daysLater: number): string {
  const at = new Date(`${day}T00:00:00+03:00`);
  at.setUTCDate(at.getUTCDate() + daysLater);
  return at.toISOString();
}

export function BacktestStart({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const { id, refresh } = useDraft();
  const navigate = useNavigate();
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [every, setEvery] = useState<Schemas['LookedAt']>('DEAL');
  const asked = useAsked(
    () =>
      told(
        api.POST('/v1/drafts/{draftId}/backtests', {
          params: { path: { draftId: id } },
          body: { every, ...(from !== '' && { from: midnight(from, 0) }), ...(to !== '' && { to: midnight(to, 1) }) },
        }),
      ),
    async ({ number }) => {
      await refresh();
      await navigate(`/drafts/${id}/backtests/${number}`);
    },
  );
  return (
    <Dialog title={t('backtests:start')} does={t('backtests:go')} isPending={asked.isPending} error={asked.error} onDo={() => asked.ask(undefined)} onClose={onClose}>
      <FormGroup label={t('backtests:from')} fieldId="from">
        <TextInput id="from" type="date" value={from} onChange={(_, typed) => setFrom(typed)} />
      </FormGroup>
      <FormGroup label={t('backtests:to')} fieldId="to">
        <TextInput id="to" type="date" value={to} onChange={(_, typed) => setTo(typed)} aria-describedby="to-note" />
        <Note id="to-note" text={t('backtests:allTime')} />
      </FormGroup>
      <FormGroup role="radiogroup" label={t('backtests:every')} fieldId="every">
        {(['DEAL', 'DECISION'] as const).map((each) => (
          <Radio key={each} id={`every-${each}`} name="every" label={t(`backtests:looked.${each}`)} isChecked={every === each} onChange={() => setEvery(each)} />
        ))}
      </FormGroup>
    </Dialog>
  );
}
