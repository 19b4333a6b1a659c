import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';

export const languages = ['ru', 'en'] as const;
export type Language = (typeof languages)[number];

const kept = 'reglament.language';

type Texts = Record<string, Record<string, unknown>>;

const texts: Record<Language, () => Promise<{ texts: Texts }>> = {
  ru: () => import('../locales/ru'),
  en: () => import('../locales/en'),
};

/** The language that was chosen here before, else the first of the browser's that is spoken here, else Russian. */
export function firstLanguage(stored: string | null, ofBrowser: readonly string[]): Language {
  const wanted = [stored ?? '', ...ofBrowser].map((tag) => tag.slice(0, 2).toLowerCase());
  return languages.find((language) => language === wanted.find(isLanguage)) ?? 'ru';
}

function isLanguage(tag: string): tag is Language {
  return (languages as readonly string[]).includes(tag);
}

export async function startLanguage(): Promise<void> {
  await i18next.use(initReactI18next).init({
    resources: {},
    fallbackLng: false,
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  await speak(firstLanguage(localStorage.getItem(kept), navigator.languages));
}

async function speak(language: Language): Promise<void> {
  const bundle = (await texts[language]()).texts;
  Object.entries(bundle).forEach(([name, words]) => i18next.addResourceBundle(language, name, words, true, true));
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
}

export async function choose(language: Language): Promise<void> {
  localStorage.setItem(kept, language);
  await speak(language);
}

export function spoken(): Language {
  return isLanguage(i18next.language) ? i18next.language : 'ru';
}
