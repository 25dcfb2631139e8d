export const sql = (strings, ...values) => ({ text: strings.reduce((text, part, at) => `${text}$${at}${part}`), values })
