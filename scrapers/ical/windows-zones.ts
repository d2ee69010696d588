/**
 * Outlook writes Windows' names of zones into TZID. The ones that calendars of meetups were seen with, after Unicode
 * CLDR's windowsZones.xml (the territory "001").
 */
const windowsZones: Record<string, string> = {
  'AUS Eastern Standard Time': 'Australia/Sydney',
  'Central America Standard Time': 'America/Guatemala',
  'Central Europe Standard Time': 'Europe/Budapest',
  'Central European Standard Time': 'Europe/Warsaw',
  'Central Standard Time': 'America/Chicago',
  'E. South America Standard Time': 'America/Sao_Paulo',
  'Eastern Standard Time': 'America/New_York',
  'FLE Standard Time': 'Europe/Kiev',
  'GMT Standard Time': 'Europe/London',
  'GTB Standard Time': 'Europe/Bucharest',
  'India Standard Time': 'Asia/Kolkata',
  'Israel Standard Time': 'Asia/Jerusalem',
  'Mountain Standard Time': 'America/Denver',
  'New Zealand Standard Time': 'Pacific/Auckland',
  'Pacific Standard Time': 'America/Los_Angeles',
  'Romance Standard Time': 'Europe/Paris',
  'Russian Standard Time': 'Europe/Moscow',
  'Singapore Standard Time': 'Asia/Singapore',
  'Tokyo Standard Time': 'Asia/Tokyo',
  'Turkey Standard Time': 'Europe/Istanbul',
  'W. Europe Standard Time': 'Europe/Berlin',
};

/** The IANA name in a TZID: as it is, behind a vendor's prefix (`/freeassociation.sourceforge.net/Europe/Berlin`), or Windows'. */
export function zoneByName(tzid: string | null): string | null {
  if (!tzid) return null;
  const known = windowsZones[tzid];
  if (known) return known;
  return /(?:^|\/)([A-Z][A-Za-z_]+(?:\/[A-Z][\w+-]+){1,2})$/.exec(tzid)?.[1] ?? tzid;
}
