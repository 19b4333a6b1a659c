import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client';
import { spoken } from '../../i18n/language';
import { useFormat } from '../../i18n/useFormat';
import { Facts } from '../../ui/Facts';
import { Section } from '../../ui/Section';
import { useWords } from '../law/useWords';
import { RowLinks } from '../history/RowLinks';
import { Actions } from './Actions';
import { Commission } from './Commission';
import { Deadlines } from './Deadlines';
import { Silent } from './Silent';
import { Violations } from './Violations';
import { Notice } from '../../ui/Notice';

/** A decision explained: by which versions, what is due, what was broken, what is to be done, and about what nothing could be said. */
export function DecisionView({ of }: { of: Schemas['Decision'] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { word } = useWords();
  const isQuiet = of.violations.length + of.deadlines.length + of.actions.length + of.recommendations.length === 0;
  return (
    <>
      <Facts
        of={[
          [t('decision:at'), format.dateTime(of.evaluationTime, of.calendar.zone)],
          [t('decision:known'), of.knowledgeTime === of.evaluationTime ? undefined : format.dateTime(of.knowledgeTime, of.calendar.zone)],
          [t('decision:by'), of.regulations.map(({ version }) => version).join(', ')],
          [t('decision:calendar'), `${of.calendar.id} (${of.calendar.zone})`],
          [
            t('decision:category'),
            of.clientCategory !== null && (
              <span key="category">
                {word(of.clientCategory.value)} <RowLinks rows={of.clientCategory.rows} version={of.clientCategory.version} />
              </span>
            ),
          ],
          [t('decision:next'), of.nextEvaluationAt === null ? t('decision:never') : format.dateTime(of.nextEvaluationAt, of.calendar.zone)],
        ]}
      />
      {of.problems.length > 0 && (
        <Notice variant="warning" title={t('decision:problems')} className="rg-section">
          <ul className="rg-faults">
            {of.problems.map(({ code, subjectId, pointer, text }) => (
              <li key={`${code} ${subjectId ?? ''} ${pointer ?? ''}`}>
                {text[spoken()]} {pointer !== undefined && <code>{pointer}</code>}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {isQuiet && <p className="rg-summary">{t('decision:quiet')}</p>}
      <Violations of={of.violations} zone={of.calendar.zone} />
      <Deadlines of={of.deadlines} calendar={of.calendar} />
      <Actions title={t('decision:actions')} of={of.actions} zone={of.calendar.zone} />
      <Actions title={t('decision:recommendations')} of={of.recommendations} zone={of.calendar.zone} />
      {of.commission !== null && <Commission of={of.commission} />}
      {of.orderDecisions.length > 0 && (
        <Section title={t('decision:orders')}>
          <ul className="rg-list">
            {of.orderDecisions.map((order) => (
              <li key={order.orderId}>
                <strong>{order.orderId}</strong>: {order.text[spoken()]} <RowLinks rows={order.rows} version={order.version} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {of.retractions.length > 0 && (
        <Section title={t('decision:retractions')}>
          <ul className="rg-list">
            {of.retractions.map(({ key }) => (
              <li key={key}>
                <code>{key}</code>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Silent of={of} />
    </>
  );
}
