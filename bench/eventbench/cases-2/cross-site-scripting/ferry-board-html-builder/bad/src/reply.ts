export class Reply {
  private code = 200
  private constructor(private readonly type: string, private readonly text: string) {}
  static html(text: string) {
    return new Reply('text/html; charset=utf-8', text)
  }
  status(code: number) {
    this.code = code
    return this
  }
  build() {
    return { statusCode: this.code, headers: { 'Content-Type': this.type }, body: this.text }
  }
}
