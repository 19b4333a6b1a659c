import type { Language } from './language';

/** The zone of the branch whose clocks are shown. The service stores instants. */
export const usualZone = 'Europe/Moscow';

const tags: Record<Language, string> = { ru: 'ru-RU', en: 'en-GB' };

/** A day (2026-12-14) or an instant, as the day that the zone's calendars show. */
export function date(language: Language, iso: string, zone = usualZone): string {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(iso);
  const at = new Date(isDay ? `${iso}T00:00:00Z` : iso);
  return isNaN(at.getTime())
    ? iso
    : new Intl.DateTimeFormat(tags[language], { dateStyle: 'medium', timeZone: isDay ? 'UTC' : zone }).format(at);
}

/** An instant with hours and minutes as the zone's clocks show it, and the zone's offset where it is not the usual one. */
export function dateTime(language: Language, iso: string, zone = usualZone): string {
  const at = new Date(iso);
  if (isNaN(at.getTime())) {
    return iso;
  }
  return new Intl.DateTimeFormat(tags[language], {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: zone,
    ...(zone === usualZone ? {} : { timeZoneName: 'shortOffset' }),
  }).format(at);
}

export function number(language: Language, value: number): string {
  return new Intl.NumberFormat(tags[language]).format(value);
}

/** An exact decimal as the service writes it, such as -1200.50; no digit is lost by it. */
export function money(language: Language, value: string, currency: string): string {
  const format = new Intl.NumberFormat(tags[language], { style: 'currency', currency, currencyDisplay: 'narrowSymbol' });
  return format.format(value as Intl.StringNumericLiteral);
}

/** What `<input type="datetime-local">` holds for an instant, by the zone's clocks: 2026-12-14T00:00. */
export function localInput(iso: string, zone = usualZone): string {
  const at = new Date(iso);
  if (isNaN(at.getTime())) {
    return '';
  }
  return new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone: zone })
    .format(at)
    .replace(' ', 'T');
}

/** With a capital first letter, as a heading begins. */
export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
