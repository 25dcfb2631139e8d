/** The day of the scan, `YYYY-MM-DD` in UTC: the one thing that a check takes from outside the application. */
export function today(): string {
  return new Date().toISOString().slice(0, 10)
}

/** The day that many days later. */
export function daysLater(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
}
