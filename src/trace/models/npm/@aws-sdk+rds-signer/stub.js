import { cloud, secret } from 'cordon'

// A password is made without any call; the database asks for the permission when it is used.
export class Signer {
  constructor(options) {
    this.options = options
  }
  async getAuthToken() {
    cloud('rds-db', 'connect', { DBUser: this.options.username }, { client: this.options })
    return secret('the database password')
  }
}
