import { services } from './services.js'

export const handler = async () => {
  const response = await fetch(services.prices, { headers: { accept: 'application/json' } })
  return { fresh: response.ok }
}
