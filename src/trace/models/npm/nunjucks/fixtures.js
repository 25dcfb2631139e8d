import nunjucks from 'nunjucks'

const environment = nunjucks.configure('views', { autoescape: true })

export const handler = async (event) => {
  nunjucks.renderString(event.body, {}) // finds template
  environment.renderString(`Hello ${event.name}`, {}) // finds template
  return environment.render('page.html', { name: event.name })
}
