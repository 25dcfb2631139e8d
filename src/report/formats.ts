import type { Report } from './context.ts'

/** Every format by the name that `--format` takes. Each is loaded when it is asked for. */
export const formats = {
  text: async () => (await import('./text.ts')).text,
  json: async () => (await import('./json.ts')).json,
  sarif: async () => (await import('./sarif.ts')).sarif,
  html: async () => (await import('./html/index.ts')).html,
  junit: async () => (await import('./junit.ts')).junit,
  markdown: async () => (await import('./markdown.ts')).markdown,
  github: async () => (await import('./github.ts')).github,
} as const satisfies Readonly<Record<string, () => Promise<Report>>>

export type Format = keyof typeof formats
