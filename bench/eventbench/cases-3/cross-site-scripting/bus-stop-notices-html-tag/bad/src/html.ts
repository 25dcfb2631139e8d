const text = (value: unknown): string => (Array.isArray(value) ? value.join('') : String(value))

export const html = (parts: TemplateStringsArray, ...values: unknown[]): string =>
  parts.reduce((page, part, index) => page + text(values[index - 1]) + part)
