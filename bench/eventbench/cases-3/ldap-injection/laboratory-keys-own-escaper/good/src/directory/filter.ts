// RFC 4515, section 3: these five stand as a backslash and two hexadecimal digits.
export const value = (text: string): string =>
  text.trim().replace(/[\\*()\0]/g, (sign) => `\\${sign.charCodeAt(0).toString(16).padStart(2, '0')}`)

export const and = (...parts: string[]): string => `(&${parts.join('')})`
export const equals = (attribute: string, text: string): string => `(${attribute}=${value(text)})`
