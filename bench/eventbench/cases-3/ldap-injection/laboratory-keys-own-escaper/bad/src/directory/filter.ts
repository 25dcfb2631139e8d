// Blanks at the ends come from copied badges.
export const value = (text: string): string => text.trim()

export const and = (...parts: string[]): string => `(&${parts.join('')})`
export const equals = (attribute: string, text: string): string => `(${attribute}=${value(text)})`
