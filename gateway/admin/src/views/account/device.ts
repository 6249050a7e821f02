/** What this device may be called, as its browser says: "Firefox on Linux". People rename it. */
export function deviceName(agent = navigator.userAgent): string {
  const browser = ['Firefox', 'Edg', 'OPR', 'Chrome', 'Safari'].find((name) => agent.includes(`${name}/`)) ?? '';
  const system = Object.entries(systems).find(([sign]) => agent.includes(sign))?.[1] ?? '';
  const name = { Edg: 'Edge', OPR: 'Opera' }[browser] ?? browser;
  return name && system ? `${name} on ${system}` : name || system || 'Passkey';
}

const systems: Record<string, string> = {
  iPhone: 'iPhone',
  iPad: 'iPad',
  Android: 'Android',
  'Mac OS X': 'macOS',
  Windows: 'Windows',
  CrOS: 'ChromeOS',
  Linux: 'Linux',
};
