import { Button } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { api, told } from '../../api/client';
import { ErrorPanel } from '../../ui/ErrorPanel';
import { Section } from '../../ui/Section';
import { useAsked } from '../../ui/useAsked';
import { Notice } from '../../ui/Notice';

/** Decides the recorded facts again and says whether the same comes out. */
export function Replay({ decisionId }: { decisionId: string }) {
  const { t } = useTranslation();
  const asked = useAsked(() => told(api.POST('/v1/decisions/{decisionId}/replay', { params: { path: { decisionId } } })));
  return (
    <Section
      title={t('decision:replay')}
      actions={
        <Button variant="secondary" isLoading={asked.isPending} isDisabled={asked.isPending} onClick={() => asked.ask(undefined)}>
          {t('decision:replayDo')}
        </Button>
      }
    >
      <p className="rg-lead">{t('decision:replaySays')}</p>
      {asked.error !== null && <ErrorPanel error={asked.error} />}
      {asked.data !== undefined && (
        <Notice isLiveRegion variant={asked.data.identical ? 'success' : 'warning'} title={t(asked.data.identical ? 'decision:same' : 'decision:different')}>
          {asked.data.otherEngine !== undefined && <p>{t('decision:otherEngine', { was: asked.data.otherEngine.storedEngine, is: asked.data.otherEngine.engine })}</p>}
          <ul>
            {asked.data.differences.map(({ pointer, stored, replayed }) => (
              <li key={pointer}>
                <code>{pointer}</code>: {JSON.stringify(stored) ?? '—'} → {JSON.stringify(replayed) ?? '—'}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </Section>
  );
}
