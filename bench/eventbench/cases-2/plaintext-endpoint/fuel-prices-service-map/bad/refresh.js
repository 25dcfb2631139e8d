import { services } from './services.js'

export const handler = async () => {
  const response = await fetch(services.prices, { headers: { accept: 'application/json' } }) // finds plaintext-endpoint
  return { fresh: response.ok }
}
