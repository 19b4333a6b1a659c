import { useTranslation } from 'react-i18next';
import { date, dateTime, money, number } from './format';
import { spoken } from './language';

/** Dates, numbers and money as they are written in the language that is spoken; tells anew when it changes. */
export function useFormat() {
  useTranslation();
  const language = spoken();
  return {
    language,
    date: (iso: string) => date(language, iso),
    dateTime: (iso: string, zone?: string) => dateTime(language, iso, zone),
    number: (value: number) => number(language, value),
    money: (value: string, currency: string) => money(language, value, currency),
  };
}
