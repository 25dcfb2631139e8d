import type { Atom, Value } from './value.ts'
import { atomsOf, stringOf } from './value.ts'

/**
 * Does an option take the next word as its value? Whatever stands there is no option itself (POSIX XBD 12.2, guideline 6 and 7; getopt_long does the same). That an
 * option takes one, only the tool's manual says; of tools that are not named here, words are taken for it that name a thing.
 */
function takesValue(tool: string | undefined, option: string): boolean {
  const own = tool === undefined ? undefined : tools[tool]
  if (own !== undefined && (typeof own === 'function' ? own(option) : own.test(option))) return true
  return /^--?[a-z]/i.test(option) && !/^--?no-/.test(option) && things.test(option)
}

const things =
  /^--?(?:[a-z]+-)*(?:author|body|bucket|caption|comment|config|data|date|depth|description|destination|encoding|file(?:name)?|filter|font|footer|format|from|header|height|host(?:name)?|in(?:put|file)|key|keywords|label|lang(?:uage)?|level|limit|login|message|metadata|method|name|note|opw|out(?:put|file)?|page-size|passphrase|passwd|password|port|prefix|profile|pw|quality|query|region|resolution|scale|seed|separator|size|source|subject|suffix|tag|target|text|timeout|title|token|to|type|upw|url|user(?:name)?|value|width)$/i

/** Every option takes a value but these. */
const allBut = (switches: string): ((option: string) => boolean) => {
  const alone = new Set(switches.split(' '))
  return (option) => /^-{1,2}[a-z]/i.test(option) && !alone.has(option.replace(/^--?/, ''))
}

const poppler = /^-(?:f|l|r|rx|ry|x|y|W|H|sz|scale-to(?:-x|-y)?|opw|upw|enc|eol)$/
const magick = allBut(
  'append auto-orient auto-gamma auto-level coalesce combine contrast deconstruct despeckle enhance equalize flatten flip flop identify magnify monitor monochrome mosaic negate normalize ping quiet separate strip transpose transverse trim verbose help version list',
)
const ffmpeg = allBut(
  'y n nostdin stdin hide_banner an vn sn dn shortest re stats nostats report copyts version h show_format show_streams show_frames show_packets show_chapters count_frames pretty ignore_unknown benchmark',
)

/** From the tools' manual pages, read 2026-11. */
const tools: Readonly<Partial<Record<string, RegExp | ((option: string) => boolean)>>> = {
  curl: /^-[a-zA-Z]*[AbcCdDeEFHKmoPQrTtuUwxXyYz]$/,
  wget: /^-[a-z]*[aeioOPQTtwU]$/,
  git: /^-(?:[CcmSGFn]|b|-(?:branch|depth|since|until|after|before|grep|committer|pretty|max-count))$/,
  tar: /^-?[a-zA-Z]*[fCTXbgKN]$/,
  psql: /^-[cfUdhpvoTFRL]$/,
  pg_dump: /^-[fUdhptnTNEFZ]$/,
  mysql: /^-[eDhPSu]$/,
  openssl: allBut('nodes noout text x509 new verbose sign verify encrypt decrypt d e a base64 pbkdf2 nosalt binary'),
  gpg: /^-[oru]$/,
  pdftoppm: poppler,
  pdftotext: poppler,
  pdftocairo: poppler,
  pdftohtml: poppler,
  pdfimages: poppler,
  pdfinfo: poppler,
  convert: magick,
  magick,
  mogrify: magick,
  ffmpeg,
  ffprobe: ffmpeg,
  zip: /^-[PtTbnix]$/,
  unzip: /^-[Pd]$/,
  ssh: /^-[ilpFJLRDEWbcmo]$/,
  scp: /^-[iPFJlco]$/,
  tesseract: /^(?:-[lc]|--(?:psm|oem|dpi|tessdata-dir|user-words|user-patterns))$/,
  pandoc: /^-[ftowMVHBAcT]$/,
  grep: /^-[a-zA-Z]*[efmABC]$/,
}

/** The words of a command line that could be read as options: what a word in front takes as its value is none. */
export function withoutValues(command: Value | undefined, words: readonly Value[]): readonly Value[] {
  const tool =
    command === undefined
      ? undefined
      : stringOf(command)
          ?.split('/')
          .at(-1)
          ?.replace(/\.exe$/i, '')
  const isTaker = (atom: Atom): boolean => {
    const option = stringOf(atom)
    return option !== undefined && /^-./.test(option) && takesValue(tool, option)
  }
  const isSwitch = (atom: Atom): boolean => /^-./.test(stringOf(atom) ?? '') && !isTaker(atom)
  return words.filter((_, index) => {
    const before = atomsOf(words[index - 1] ?? { kind: 'constant', value: undefined })
    // Of ways that met, one may have put an option there, and another one a word that is not the sender's.
    return !before.some(isTaker) || before.some(isSwitch)
  })
}
