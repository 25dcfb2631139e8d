const locales = new Set(['en', 'nl'])

export const handler = async ({ headers }) => {
  const wanted = headers['accept-language']?.split(',')[0] ?? 'en'
  const locale = wanted.toLowerCase()
  const { default: greeting } = await import(`./locales/${locale}.mjs`) // finds module-injection
  return { statusCode: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify({ greeting, available: [...locales] }) }
}
