import type { At } from '../model.ts'

/** A parameter of a Python function: by its position, or by its name. `rest` leads further: `.0`, `[]`, `.*`. */
export const at = (position: number, name: string, rest = ''): At => `arg${position}${rest}|keywords.${name}${rest}`
