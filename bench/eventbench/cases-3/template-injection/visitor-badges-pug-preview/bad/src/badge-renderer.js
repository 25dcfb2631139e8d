'use strict'
const pug = require('pug')

const layout = `
article.badge
  h1= event
  p.role= role
`

class BadgeRenderer {
  constructor(event) {
    this.event = event
    this.compiled = pug.compile(layout)
  }

  standard(role) {
    return this.compiled({ event: this.event, role })
  }

  withGreeting(greeting) {
    const source = `${layout}  p.greeting ${greeting}\n`
    return pug.render(source, { event: this.event, role: 'visitor' }) // finds template-injection
  }
}

module.exports = BadgeRenderer
