/**
 * Folders that are not walked: what package managers, version control and build tools keep there is not what the team wrote, and
 * what they deploy from there stands elsewhere too. A `.gitignore` is not obeyed: an ignored template may still be deployed.
 */
const names: ReadonlyMap<string, string> = new Map([
  ['node_modules', 'installed packages'],
  ['bower_components', 'installed packages'],
  ['jspm_packages', 'installed packages'],
  ['site-packages', 'installed packages'],
  ['.yarn', 'installed packages'],
  ['.pnpm-store', 'installed packages'],
  ['.npm', 'installed packages'],
  ['.bundle', 'installed packages'],
  ['.eggs', 'installed packages'],
  ['.venv', 'a Python environment'],
  ['venv', 'a Python environment'],
  ['.tox', 'a Python environment'],
  ['.nox', 'a Python environment'],
  ['.git', 'version control'],
  ['.hg', 'version control'],
  ['.svn', 'version control'],
  ['.serverless', 'packages made by the Serverless Framework'],
  ['.aws-sam', 'packages made by SAM'],
  ['.terraform', 'modules and providers fetched by Terraform'],
  ['.next', 'output of a build'],
  ['.nuxt', 'output of a build'],
  ['.svelte-kit', 'output of a build'],
  ['.angular', 'output of a build'],
  ['.turbo', 'a cache'],
  ['.parcel-cache', 'a cache'],
  ['.gradle', 'a cache'],
  ['.cache', 'a cache'],
  ['.cordon', 'what Cordon remembers'],
  ['__pycache__', 'a cache'],
  ['.mypy_cache', 'a cache'],
  ['.pytest_cache', 'a cache'],
  ['.ruff_cache', 'a cache'],
  ['.nyc_output', 'a report of test coverage'],
])

/** Folders whose name may also be a word of the business, so a file in them must tell. */
const signs: readonly { readonly name?: string; readonly file: string; readonly why: string }[] = [
  { name: 'coverage', file: 'lcov.info', why: 'a report of test coverage' },
  { name: 'coverage', file: 'lcov-report', why: 'a report of test coverage' },
  { name: 'coverage', file: 'coverage-final.json', why: 'a report of test coverage' },
  { name: 'coverage', file: 'clover.xml', why: 'a report of test coverage' },
  { name: 'vendor', file: 'autoload.php', why: 'installed packages' },
  { name: 'vendor', file: 'modules.txt', why: 'installed packages' },
  { name: 'vendor', file: 'bundle', why: 'installed packages' },
  // https://peps.python.org/pep-0405/ and https://bford.info/cachedir/
  { file: 'pyvenv.cfg', why: 'a Python environment' },
  { file: 'CACHEDIR.TAG', why: 'a cache' },
]

/** Why a folder is not walked; undefined where it is. `inside` are the names in it. */
export function whySkipped(name: string, inside: ReadonlySet<string>): string | undefined {
  return names.get(name) ?? signs.find((sign) => (sign.name === undefined || sign.name === name) && inside.has(sign.file))?.why
}

/** Known by its name alone: such a folder is not even opened. */
export function isSkippedByName(name: string): boolean {
  return names.has(name)
}
