import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client';
import { useWords } from '../law/useWords';

/** What is proposed for a violation; people decide. */
export function SanctionLine({ of }: { of: Schemas['Sanction'] }) {
  const { t } = useTranslation();
  const { word } = useWords();
  const parts = [
    word(of.kind),
    of.points > 0 ? t('history:points', { count: of.points }) : '',
    of.bonusReductionPercent > 0 ? t('history:bonus', { percent: of.bonusReductionPercent }) : '',
    t('history:occurrence', { number: of.occurrence }),
    of.state === 'PROPOSED' ? t('history:proposed') : t('history:notProposed'),
  ];
  return <>{parts.filter((part) => part !== '').join(', ')}</>;
}
