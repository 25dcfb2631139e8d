import { partOf } from 'tar-stream/entries'

// Who listens before anything is written is called when it is; who asks afterwards, at once. An entry and its header are the archive's author's.
class Extract {
  constructor() {
    this.listener = undefined
    this.content = undefined
  }
  tell(listener) {
    if (listener !== undefined && this.content !== undefined) listener(partOf(this.content), partOf(this.content), () => undefined)
  }
  on(name, listener) {
    if (name === 'entry') {
      this.listener = listener
      this.tell(listener)
    } else if (name === 'finish' || name === 'close' || name === 'end') listener()
    return this
  }
  once(name, listener) {
    return this.on(name, listener)
  }
  write(chunk) {
    this.content = this.content === undefined ? chunk : [this.content, chunk]
    this.tell(this.listener)
    return true
  }
  end(chunk) {
    if (chunk !== undefined) this.write(chunk)
    return this
  }
  destroy() {
    return this
  }
  pipe(into) {
    return into
  }
  async *[Symbol.asyncIterator]() {
    yield partOf(this.content)
  }
}
export const extract = () => new Extract()
// unzip-stream: an entry is its own header.
export { extract as Parse }
export const pack = () => ({ entry: () => undefined, finalize: () => undefined, pipe: (into) => into, on: () => undefined })
export default { extract, pack, Parse: extract }
