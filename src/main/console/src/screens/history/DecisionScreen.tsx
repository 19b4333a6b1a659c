import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Asked } from '../../ui/Asked';
import { PageHead } from '../../ui/PageHead';
import { Section } from '../../ui/Section';
import type { Schemas } from '../../api/client';
import { DecisionView } from '../decision/DecisionView';
import { SaveAsCase } from '../decision/SaveAsCase';
import { MatchedRows } from './MatchedRows';
import { decision } from './queries';
import { Replay } from './Replay';

/** A decision as it is on record, replayed on demand. */
export function Screen() {
  const { t } = useTranslation();
  const id = useParams()['decisionId'] ?? '';
  return (
    <Asked of={useQuery(decision(id))}>
      {(read) => (
        <>
          <PageHead
            title={t('decision:ofDeal', { deal: read.dealId })}
            trail={[
              { to: '/decisions', name: t('history:decisions') },
              { to: `/decisions?dealId=${encodeURIComponent(read.dealId)}`, name: read.dealId },
            ]}
            actions={read.facts !== undefined && <SaveAsCase facts={read.facts as unknown as Schemas['DecisionRequest']} decision={read} />}
          />
          <DecisionView of={read} />
          <MatchedRows of={read} decisionId={id} />
          <Replay decisionId={id} />
          {read.facts !== undefined && (
            <Section title={t('decision:facts')}>
              <details className="rg-details">
                <summary>{t('decision:showFacts')}</summary>
                <pre className="rg-pre" tabIndex={0}>
                  {JSON.stringify(read.facts, null, 2)}
                </pre>
              </details>
            </Section>
          )}
        </>
      )}
    </Asked>
  );
}
