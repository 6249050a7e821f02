import type { Settings } from '../../api/records';

export interface Link {
  label: string;
  url: string;
}

export interface Account {
  service: string;
  url: string;
}

/** The settings as fields have them: what isn't set is ''. */
export interface Values {
  name: string;
  description: string;
  language: string;
  zone: string;
  place: string;
  logo: string;
  accent: string;
  accentDark: string;
  dateFormat: string;
  timeFormat: string;
  navigation: Link[];
  footer: Link[];
  social: Account[];
  publisher: string;
  founded: string;
  security: string;
  mistakes: string;
}

export const DATE_FORMATS = ['d MMMM yyyy', 'MMMM d, yyyy', 'yyyy-MM-dd'] as const;

export function valuesOf(settings: Settings): Values {
  return {
    name: settings.name,
    description: settings.description,
    language: settings.language,
    zone: settings.zone,
    place: settings.place,
    logo: settings.logo ?? '',
    accent: settings.colours?.accent ?? '',
    accentDark: settings.colours?.accentDark ?? '',
    dateFormat: settings.dateFormat,
    timeFormat: settings.timeFormat,
    navigation: settings.navigation.map(({ label, url }) => ({ label, url })),
    footer: settings.footer.map(({ label, url }) => ({ label, url })),
    social: settings.social.map(({ service, url }) => ({ service, url })),
    publisher: settings.publisher ?? '',
    founded: settings.founded?.toString() ?? '',
    security: settings.security ?? '',
    mistakes: settings.mistakes ?? '',
  };
}

export function settingsOf({
  logo,
  accent,
  accentDark,
  publisher,
  founded,
  security,
  mistakes,
  ...values
}: Values): Settings {
  return {
    ...values,
    logo: logo || null,
    publisher: publisher.trim() || null,
    // What is no year is refused at its field.
    founded: /^\d{1,4}$/.test(founded.trim()) ? Number(founded) : founded.trim() || null,
    security: security.trim() || null,
    mistakes: mistakes.trim() || null,
    colours: accent || accentDark ? { accent, accentDark } : null,
  } as Settings;
}

/** A day as pages will show it. */
export function dateAs(format: string, at: Date, { language, zone }: Pick<Values, 'language' | 'zone'>): string {
  const parts = (options: Intl.DateTimeFormatOptions): string => {
    try {
      return new Intl.DateTimeFormat(language, { ...options, timeZone: zone }).format(at);
    } catch {
      return new Intl.DateTimeFormat('en', options).format(at);
    }
  };
  const [year, month, day] = [parts({ year: 'numeric' }), parts({ month: 'long' }), parts({ day: 'numeric' })];
  const digits = (text: string) => text.replace(/\D/g, '');
  if (format === 'yyyy-MM-dd')
    return [year, parts({ month: '2-digit' }), parts({ day: '2-digit' })].map(digits).join('-');
  return format === 'MMMM d, yyyy'
    ? `${month} ${digits(day)}, ${digits(year)}`
    : `${digits(day)} ${month} ${digits(year)}`;
}

/** An hour as pages will show it. */
export function timeAs(format: string, at: Date, { language, zone }: Pick<Values, 'language' | 'zone'>): string {
  const options = {
    hour: format === '12' ? 'numeric' : '2-digit',
    minute: '2-digit',
    hour12: format === '12',
  } as const;
  try {
    return new Intl.DateTimeFormat(language, { ...options, timeZone: zone }).format(at);
  } catch {
    return new Intl.DateTimeFormat('en', options).format(at);
  }
}

/** WCAG's contrast of two colours, as the service checks it: at least 4.5 to the page. */
export function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one) + 0.05, luminance(other) + 0.05];
  return Math.max(a, b) / Math.min(a, b);
}

/** The grounds of the public pages. */
export const PAPER = { light: '#fbfcfd', dark: '#0d1219' };

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const share = parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
