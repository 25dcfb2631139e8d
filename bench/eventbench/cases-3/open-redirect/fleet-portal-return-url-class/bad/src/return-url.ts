const home = 'https://portal.fleet.example/'

export class ReturnUrl {
  private constructor(readonly href: string) {}

  static from(text: string | undefined): ReturnUrl {
    if (text === undefined) return new ReturnUrl(home)
    try {
      const url = new URL(text, home)
      return new ReturnUrl(url.protocol === 'https:' ? url.href : home)
    } catch {
      return new ReturnUrl(home)
    }
  }
}
