import Mustache from 'mustache'

export const handler = async (event) => {
  Mustache.render(event.template, { name: 'a' }) // finds template
  return Mustache.render('<p>{{name}}</p>', { name: event.name })
}
