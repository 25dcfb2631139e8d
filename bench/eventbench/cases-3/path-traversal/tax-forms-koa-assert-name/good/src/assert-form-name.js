class BadName extends Error {
  constructor() {
    super('bad name')
    this.status = 400
  }
}

const shape = /^[a-z][a-z0-9-]{1,40}\.(pdf|xml)$/i

function assertFormName(name) {
  if (typeof name !== 'string' || !shape.test(name)) throw new BadName()
}

module.exports = { assertFormName, BadName }
