import fs from 'node:fs'

export const handler = async ({ detail: { template, pages } }) => {
  const letter = fs.readFileSync(new URL(`./letters/${template}`, import.meta.url), 'utf8')
  return { pages, characters: letter.length }
}
