export function isPartnerUrl(value: string): boolean {
  return value.startsWith('https://feeds.partner.example')
}
