import manifest from '../../package.json' with { type: 'json' }

/** The version of Cordon. */
export const version: string = manifest.version
