import yaml from 'js-yaml'

const schema = yaml.JSON_SCHEMA

export function cuesOf(text) {
  const document = yaml.load(text, { schema })
  return Array.isArray(document?.cues) ? document.cues.slice(0, 300) : []
}
