const hosts: ReadonlySet<string> = new Set(['feeds.partner.example', 'rss.partner.example'])
export function isPartnerUrl(value: string): boolean {
  try {
    const { protocol, hostname } = new URL(value)
    return protocol === 'https:' && hosts.has(hostname)
  } catch {
    return false
  }
}
