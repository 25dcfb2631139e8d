import { decode, open, restrict, sink } from 'cordon'

// The name a browser gave is cut to its last part; a name on the disk is made up, unless `filename` says otherwise.
const originalName = { types: ['string'], pattern: /^[^/\\]*$/ }

const fileOf = (request, options) => {
  const raw = request.rawBody
  const file = {
    fieldname: open(raw),
    originalname: restrict(open(raw), originalName),
    encoding: '7bit',
    mimetype: open(raw),
    buffer: open(raw),
    size: restrict(open(raw), { types: ['number'] }),
    filename: restrict(open(), { types: ['string'], characters: 'hex' }),
    path: restrict(open(), { types: ['string'], characters: 'hex' }),
    destination: options.dest,
  }
  const { storage } = options
  if (storage && storage.filename)
    storage.filename(request, file, (error, name) => {
      sink('path', name)
      file.filename = name
      file.path = name
    })
  if (storage && storage.destination && typeof storage.destination === 'function')
    storage.destination(request, file, (error, folder) => sink('path', folder))
  // A place of its own, as multer-s3 is.
  if (storage && storage._handleFile) storage._handleFile(request, file, (error, info) => Object.assign(file, info))
  if (options.fileFilter) options.fileFilter(request, file, () => undefined)
  return file
}

export default function multer(options = {}) {
  const upload = (fill) => () => (request, response, next) => {
    request.body = restrict(decode('form', request.rawBody), { types: ['object'] })
    fill(request, fileOf(request, options))
    return next()
  }
  return {
    single: upload((request, file) => {
      request.file = file
    }),
    array: upload((request, file) => {
      request.files = [file]
    }),
    any: upload((request, file) => {
      request.files = [file]
    }),
    fields: (names) => (request, response, next) => {
      const file = fileOf(request, options)
      request.body = restrict(decode('form', request.rawBody), { types: ['object'] })
      request.files = {}
      for (const { name } of names) request.files[name] = [file]
      return next()
    },
    none: upload(() => undefined),
  }
}
multer.memoryStorage = () => ({})
multer.diskStorage = (storage) => storage
multer.MulterError = class extends Error {}
multer.default = multer
export const { memoryStorage, diskStorage, MulterError } = multer
