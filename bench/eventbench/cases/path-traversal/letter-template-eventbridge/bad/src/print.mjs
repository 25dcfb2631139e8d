import fs from 'node:fs'

export const handler = async ({ detail: { template, pages } }) => {
  const letter = fs.readFileSync(new URL(`./letters/${template}`, import.meta.url), 'utf8') // finds path-traversal
  return { pages, characters: letter.length }
}
