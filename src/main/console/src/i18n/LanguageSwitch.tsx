import { ToggleGroup, ToggleGroupItem } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { choose, languages, spoken } from './language';

const names = { ru: 'Русский', en: 'English' } as const;
const short = { ru: 'RU', en: 'EN' } as const;

export function LanguageSwitch() {
  const { t } = useTranslation();
  return (
    <ToggleGroup isCompact aria-label={t('common:language')}>
      {languages.map((language) => (
        <ToggleGroupItem
          key={language}
          text={short[language]}
          aria-label={names[language]}
          buttonId={`language-${language}`}
          isSelected={spoken() === language}
          onChange={() => void choose(language)}
        />
      ))}
    </ToggleGroup>
  );
}
