import type { Project } from '../read/index.ts'
import type { Sources } from '../trace/sources.ts'

/** The files of a project as trace sees them. */
export function sourcesOf(project: Project): Sources {
  const folders = new Set<string>([''])
  for (const { path } of project.files)
    for (let slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
      const folder = path.slice(0, slash)
      if (folders.has(folder)) break
      folders.add(folder)
    }
  return {
    read: (path) => {
      const found = project.text(path)
      return 'text' in found ? found.text : undefined
    },
    isFile: project.has,
    isFolder: (path) => folders.has(path),
  }
}
