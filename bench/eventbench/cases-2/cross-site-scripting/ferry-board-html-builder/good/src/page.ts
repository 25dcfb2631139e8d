const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escape = (text: string) => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? '')
export const page = (title: string, text: string) => `<!doctype html><title>${title}</title><h1>${escape(text)}</h1>`
