import { Eta } from 'eta'

const eta = new Eta({ views: './views' })

export const handler = async (event) => {
  eta.renderString(event.body, {}) // finds template
  eta.renderString('Hi <%= it.name %>', { name: event.name })
  return eta.render('page', { name: event.name })
}
