export class ShopError extends Error {
  constructor(
    message: string,
    readonly status: number,
  ) {
    super(message)
    this.name = new.target.name
  }
}

export class SoldOut extends ShopError {
  constructor() {
    super('this wine is sold out', 409)
  }
}
