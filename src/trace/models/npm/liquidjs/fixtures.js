import { Liquid } from 'liquidjs'

const engine = new Liquid()

export const handler = async (event) => {
  await engine.parseAndRender(event.body, {}) // finds template
  await engine.renderFile(event.page) // finds path
  return await engine.parseAndRender('Hi {{ name | escape }}', { name: event.name })
}
