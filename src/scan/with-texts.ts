import { project } from '../read/project.ts'
import type { Project } from '../read/project.ts'

/** A project as it would be with other texts in some of its files. */
export function withTexts(original: Project, texts: ReadonlyMap<string, string>): Project {
  const changed = project(original.files, (path) => {
    const text = texts.get(path)
    return text === undefined ? original.text(path) : { text }
  })
  return { ...changed, has: original.has }
}
