const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const text = (value: unknown): string => String(value).replace(/[&<>"']/g, (sign) => entities[sign] ?? '')

export const html = (parts: TemplateStringsArray, ...values: unknown[]): string =>
  parts.reduce((page, part, index) => page + text(values[index - 1]) + part)
