/** As many as an operating system follows. */
const linkLimit = 40

/** Turns a path that leads through links to directories into one that does not; links that lead in a circle end nowhere. */
export function linksOf(links: ReadonlyMap<string, string>): (path: string) => string {
  if (links.size === 0) return (path) => path
  return (written) => {
    let path = written
    for (let count = 0; count < linkLimit; count++) {
      const followed = follow(path, links)
      if (followed === undefined) return path
      path = followed
    }
    return written
  }
}

/** The path with the first of its directories that is a link replaced by what it leads to. */
function follow(path: string, links: ReadonlyMap<string, string>): string | undefined {
  for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
    const target = links.get(path.slice(0, slash))
    if (target !== undefined) return target === '' ? path.slice(slash + 1) : `${target}${path.slice(slash)}`
  }
  return undefined
}
