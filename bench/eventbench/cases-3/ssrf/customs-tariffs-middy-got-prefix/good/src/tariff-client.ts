import got from 'got'

const base = 'https://tariffs.customs.example/v3/'

const client = got.extend({
  prefixUrl: base,
  retry: { limit: 2 },
  timeout: { request: 5000 },
  followRedirect: false,
})

export interface Tariff {
  percent: number
}

export const tariffOf = async (code: string): Promise<Tariff> => {
  const address = `codes/${encodeURIComponent(code)}`
  const { percent } = await client.get(address).json<Tariff>()
  return { percent: Number(percent) }
}
