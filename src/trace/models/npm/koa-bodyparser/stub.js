import { decode } from 'cordon'

export default function bodyParser() {
  return (context, next) => {
    const body = decode('json', context.request.rawBody)
    context.request.body = body
    return next()
  }
}
bodyParser.default = bodyParser
export { bodyParser, bodyParser as koaBody }
