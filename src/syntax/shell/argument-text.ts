import { of, union } from '../characters.ts'
import { identifier } from '../named-characters.ts'

/** What means nothing to a shell, quoted or not (IEEE 1003.1-2024, 2.2, less `~`, and `=` and `%` only where they are no assignment and no job). */
export const argumentText = union(identifier, of('./:@%+,=-'))
