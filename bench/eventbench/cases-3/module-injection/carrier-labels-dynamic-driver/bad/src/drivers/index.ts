import type { Driver } from './driver'

export async function driverOf(carrier: string): Promise<Driver> {
  const loaded = await import(`./${carrier}.ts`) // finds module-injection
  return loaded.default
}
