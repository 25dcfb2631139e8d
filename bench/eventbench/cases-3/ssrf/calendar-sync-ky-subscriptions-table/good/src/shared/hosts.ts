const calendarHosts: ReadonlySet<string> = new Set(['calendar.example.com', 'ical.example.net'])

export function isCalendarHost(address: string): boolean {
  try {
    const { protocol, hostname } = new URL(address)
    return protocol === 'https:' && calendarHosts.has(hostname)
  } catch {
    return false
  }
}
