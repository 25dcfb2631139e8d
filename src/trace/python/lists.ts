import { listsOf } from '../ir/lists.ts'
import { lowerPython } from './lower.ts'
import { pythonParser } from './parser.ts'

const parser = await pythonParser()

/** For tests: the listing of each source of Python. */
export const lists = listsOf((source, file = 'a.py') => lowerPython(file, source, parser))
