import type { Driver } from './driver'

const loaders: Readonly<Record<string, () => Promise<{ default: Driver }>>> = {
  pigeon: () => import('./pigeon.ts'),
  barge: () => import('./barge.ts'),
}

export async function driverOf(carrier: string): Promise<Driver> {
  if (!Object.hasOwn(loaders, carrier)) throw new RangeError('unknown carrier')
  const loaded = await loaders[carrier]!()
  return loaded.default
}
