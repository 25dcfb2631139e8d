const quoted = (value) => (typeof value === 'number' ? value : `'${value}'`)
export const sql = (strings, ...values) => strings.reduce((text, part, at) => text + quoted(values[at - 1]) + part)
