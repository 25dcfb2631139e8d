type Theme = 'light' | 'dark'
const isTheme = (value: string): value is Theme => ['light', 'dark'].includes(value)

export const handler = async ({ body }: { body?: string }) => {
  const { theme = 'light' } = JSON.parse(body ?? '{}') as { theme?: string }
  if (!isTheme(theme)) return { statusCode: 400 }
  const headers = { 'Set-Cookie': ['theme=' + theme, 'Path=/', 'Secure'].join('; ') }
  return { statusCode: 204, headers }
}
