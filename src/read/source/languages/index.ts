import { baseName } from '../files.ts'
import type { Found, Search } from '../search.ts'
import { tryFile, tryRust } from './custom.ts'
import { findDotnet } from './dotnet.ts'
import { findGo, tryGo } from './go.ts'
import { findJava } from './java.ts'
import { findJavascript, tryJavascript } from './javascript.ts'
import { findPython } from './python.ts'
import { findRuby } from './ruby.ts'

/** Lambda's runtime identifiers: https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html */
const languages: readonly { readonly runtime: RegExp; readonly find: (search: Search) => Found }[] = [
  { runtime: /^nodejs/, find: findJavascript },
  { runtime: /^python/, find: findPython },
  { runtime: /^ruby/, find: findRuby },
  { runtime: /^java/, find: findJava },
  { runtime: /^dotnet/, find: findDotnet },
  { runtime: /^go/, find: findGo },
]

/** Finds the source by the rules of the runtime's language; where the runtime is not known, by any whose file is there. */
export function findIn(runtime: string | undefined, search: Search): Found {
  const language = languages.find((one) => one.runtime.test(runtime ?? ''))
  if (language !== undefined) return language.find(search)
  return (
    tryFile(search) ??
    tryJavascript(search) ??
    [findPython, findRuby, ...(search.handler.includes('::') ? [findJava, findDotnet] : [])]
      .map((find) => find(search))
      .find((found) => 'file' in found) ??
    (/[.:]/.test(baseName(search.handler)) ? undefined : (tryGo(search) ?? tryRust(search))) ?? {
      missing:
        runtime === undefined
          ? `no source for the handler ${search.handler} was found`
          : `what the custom runtime ${runtime} starts as ${search.handler} was not found`,
      symbol: undefined,
    }
  )
}
