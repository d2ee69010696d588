import { registerEnumType } from 'type-graphql';

/** Whether an edition takes place as announced; the values are the store's. */
export const EditionStatus = {
  SCHEDULED: 'scheduled',
  CANCELLED: 'cancelled',
  POSTPONED: 'postponed',
  RESCHEDULED: 'rescheduled',
} as const;

registerEnumType(EditionStatus, {
  name: 'EditionStatus',
  description: 'Whether an edition takes place as announced (after schema.org EventStatusType).',
  valuesConfig: {
    SCHEDULED: { description: 'It takes place, or took place, as announced.' },
    CANCELLED: { description: 'It does not take place.' },
    POSTPONED: { description: 'It was put off to a day not yet known.' },
    RESCHEDULED: { description: 'It was moved to another day, which is the one given here.' },
  },
});

/** How people attend; the values are the store's. */
export const AttendanceMode = { OFFLINE: 'offline', ONLINE: 'online', MIXED: 'mixed' } as const;

registerEnumType(AttendanceMode, {
  name: 'AttendanceMode',
  description: 'How people attend an edition (after schema.org EventAttendanceModeEnumeration).',
  valuesConfig: {
    OFFLINE: { description: 'In a place.' },
    ONLINE: { description: 'Over the network.' },
    MIXED: { description: 'In a place or over the network.' },
  },
});

/** The orders in which editions can be asked for. */
export const EditionOrder = { NEWEST: 'NEWEST', OLDEST: 'OLDEST' } as const;

registerEnumType(EditionOrder, {
  name: 'EditionOrder',
  description: 'The order of a list of editions.',
  valuesConfig: {
    NEWEST: { description: 'By start, latest first; undated ones last.' },
    OLDEST: { description: 'By start, earliest first; undated ones before all.' },
  },
});
