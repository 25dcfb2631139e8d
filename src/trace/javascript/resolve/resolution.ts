/** What an import means. Paths are relative to the project, with forward slashes. */
export type Resolution =
  /** A file of the project. `package` is absent where the file is the project's own code, workspaces and layers included. */
  | { readonly kind: 'file'; readonly file: string; readonly package?: InstalledPackage }
  /** What the platform brings, with its prefix: `node:fs`, however it was written. */
  | { readonly kind: 'builtin'; readonly name: string }
  /** A package that is not there, or is there without what was asked for. `subpath` is `''` for the package itself, else `lib/parse`. */
  | { readonly kind: 'package'; readonly name: string; readonly subpath: string }
  /** Nothing answers to it: a relative path without a file, a path outside of the project, a URL. */
  | { readonly kind: 'missing'; readonly specifier: string }

/** A package in a `node_modules` folder. */
export interface InstalledPackage {
  /** As its manifest says; an alias (`npm:lodash@3`) shows its true name. */
  readonly name: string
  readonly version: string | undefined
  /** Its folder: `node_modules/pg`. */
  readonly root: string
}
