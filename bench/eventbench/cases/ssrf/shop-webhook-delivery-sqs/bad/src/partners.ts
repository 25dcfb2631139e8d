const partners = new Set(['hooks.carrier.example.com', 'hooks.bank.example.com'])

export const isPartner = (address: string): boolean => {
  const { protocol, hostname } = new URL(address)
  return protocol === 'https:' && partners.has(hostname)
}
