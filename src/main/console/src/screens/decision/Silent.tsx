import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client';
import { Section } from '../../ui/Section';

/** About what nothing could be said, because it was not told. */
export function Silent({ of }: { of: Pick<Schemas['Decision'], 'unknowns' | 'notJudged' | 'exceptionCases'> }) {
  const { t } = useTranslation();
  if (of.unknowns.length + of.notJudged.length + of.exceptionCases.length === 0) {
    return null;
  }
  return (
    <Section title={t('decision:silent')}>
      <ul className="rg-list">
        {of.notJudged.map(({ family, because }) => (
          <li key={`${family} ${because}`}>{t('decision:notJudged', { family: t(`codes:family.${family}`), because: t(`codes:because.${because}`) })}</li>
        ))}
        {of.unknowns.map(({ group, subjectId, field }) => (
          <li key={`${group} ${subjectId ?? ''} ${field}`}>
            {t('decision:unknown')} <code>{[group, subjectId, field === '*' ? undefined : field].filter(Boolean).join(' / ')}</code>
          </li>
        ))}
        {of.exceptionCases.map(({ table, inputs }) => (
          <li key={table}>
            {t('decision:exception')} <code>{`${table}: ${JSON.stringify(inputs)}`}</code>
          </li>
        ))}
      </ul>
    </Section>
  );
}
