interface Provider { start(): Promise<{ reference: string }> }
const loaders: Record<string, () => Promise<{ default: Provider }>> = {
  invoice: () => import('./invoice.js'),
  card: () => import('./card.js'),
}
export async function providerOf(name: string): Promise<Provider> {
  const loaded = await (loaders[name] ?? loaders.invoice!)()
  return loaded.default
}
