import type { FeedWords } from '@/i18n/vi/feeds'

export const feeds: FeedWords = {
  calendar: {
    publicName: '{product} – {place}',
    privateName: '{product} – {name}',
    publicAbout:
      'Activities that are approved and public. It updates itself; cancelled ones stay for 30 days.',
    privateAbout:
      'Private calendar of {owner}: the agency’s activities, approved or awaiting approval. Do not share this address.',
    search: '“{text}”',
    agency: 'Agency: {name}',
    channel: 'Channel: {name}',
    waiting: 'Awaiting approval',
    demo: 'Demonstration data, not real information.',
    cancelled: 'Cancelled: {title}',
    postponed: 'Postponed: {title}',
    fileName: 'calendar.ics',
  },
  subscribe: {
    title: 'Subscribe to this calendar',
    lead: 'The calendar on your phone or computer follows every change by itself.',
    open: 'Open in the calendar app',
    addOne: 'Add to my calendar',
    google: 'Add to Google Calendar',
    outlook: 'Add to Outlook',
    address: 'Address to copy',
    download: 'Download the .ics file',
    how: 'How to',
    steps: {
      apple: {
        name: 'iPhone, iPad, Mac',
        text: 'Choose “Open in the calendar app”, then Subscribe.',
      },
      google: {
        name: 'Google Calendar',
        text: 'On a computer: Other calendars › From URL, paste the address above. Google is slow to update, sometimes a day.',
      },
      outlook: {
        name: 'Outlook',
        text: 'Add calendar › Subscribe from web, paste the address above and give it a name.',
      },
    },
  },
  own: {
    title: 'My private calendar',
    lead: 'Your agency’s calendar in Google Calendar, Outlook or your phone: the activities you may see, approved or awaiting approval.',
    secret:
      'Whoever has the address sees the calendar. Use it on your own devices only; if it leaks, change or stop it.',
    name: 'A name to remember it by',
    namePlaceholder: 'For example: My phone',
    create: 'Make an address',
    once: 'The address is shown only once. Copy it now.',
    copy: 'Copy',
    copied: 'Copied',
    openHere: 'Open on this device',
    subscribe: 'Subscribe',
    rotate: 'Change address',
    rotateAsk:
      'Change the address of “{name}”? Whatever uses the old one gets no calendar any more.',
    revoke: 'Stop',
    revokeAsk: 'Stop “{name}”? Whatever uses this address gets no calendar any more.',
    keep: 'Keep it',
    list: 'Addresses in use',
    none: 'You have made no address yet.',
    created: 'Made on {date}',
    used: 'last used {date}',
    neverUsed: 'never used',
    failed: 'That did not work. Check the connection and try again.',
    back: 'Back to the calendar',
  },
}
