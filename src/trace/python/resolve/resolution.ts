/** What a module's name means. Paths are relative to the project, with forward slashes. */
export type PythonResolution =
  /**
   * A file of the project. Of a folder without `__init__.py` that holds modules it is the `__init__.py` that is not there: Python sees an empty one.
   */
  | { readonly kind: 'file'; readonly file: string }
  /** A package, or a part of the standard library. `name` is the first part of what is imported, `path` the others: `urllib`, `parse`. */
  | { readonly kind: 'package'; readonly name: string; readonly path: string }
  /** It is the project's own by its name, and is not there. */
  | { readonly kind: 'missing'; readonly specifier: string }
