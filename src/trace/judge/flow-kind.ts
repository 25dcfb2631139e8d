import type { FlowKind } from '../../model/code.ts'
import type { Carried } from '../shape.ts'
import type { SinkKind } from '../sink-kinds.ts'

/** Packages that unpack archives: the names of the entries are the archive's author's. */
const unpackers =
  /(^|["'\s])(adm-zip|unzipper|unzip|unzip-stream|yauzl|yauzl-promise|jszip|fflate|@zip\.js\/zip\.js|compressing|node-stream-zip|node-unrar-js|tar|tar-stream|tar-fs|decompress|extract-zip|zipfile|tarfile|pyzipper|py7zr|rarfile)([./#]|$)/
const mailers = /^(sesv?2?:|pinpoint|nodemailer|@sendgrid|mailgun|postmark)/

/** The class of a flow: what arrives at a path by way of an archive is an unpacking that leaves its folder; HTML in a mail is a fault of the mail. */
export function flowKindOf(sink: SinkKind, name: string, { way }: Carried): FlowKind {
  if (sink === 'path' && way.some(({ step, name: by }) => (step === 'through' || step === 'out-of') && unpackers.test(by))) return 'archive'
  if (sink === 'html' && mailers.test(name)) return 'mail'
  return sink === 'outgoing-data' ? 'sensitive-shared' : sink
}
