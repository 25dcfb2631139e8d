export const page = (title: string, text: string) => `<!doctype html><title>${title}</title><h1>${text}</h1>`
