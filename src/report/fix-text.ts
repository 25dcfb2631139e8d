import { languageOfFile } from '../model/language.ts'
import type { CheckText } from './context.ts'

/** What to do about findings in some files: in the words of their language, or of each by its name where they are in several, or in none. */
export function fixText({ fix, fixIn }: Pick<CheckText, 'fix' | 'fixIn'>, files: readonly string[] = []): string {
  if (fixIn === undefined) return fix
  const [language, ...others] = new Set(files.map(languageOfFile))
  if (language !== undefined && others.length === 0) return `${fix} ${upper(fixIn[language])}`
  return [fix, ...Object.entries(fixIn).map(([name, way]) => `${name}: ${way}`)].join(' ')
}

const upper = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1)
