/**
 * What is read beside the packages that a model names, by the model's key: declarations that are published apart, packages that a
 * package passes on, and older versions whose names a model still knows.
 */
export const readAlso: Readonly<Record<string, readonly string[]>> = {
}

/** Under which name a package of Python is published, where it is imported under another one. */
export const distributions: Readonly<Record<string, readonly string[]>> = {
}
