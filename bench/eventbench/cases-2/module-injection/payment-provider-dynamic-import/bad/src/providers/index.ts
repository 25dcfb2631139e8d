interface Provider { start(): Promise<{ reference: string }> }
export async function providerOf(name: string): Promise<Provider> {
  const loaded: { default: Provider } = await import(`./${name}.js`) // finds module-injection
  return loaded.default
}
