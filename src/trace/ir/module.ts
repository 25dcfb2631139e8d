import type { Block, CellIndex, Constant, Register } from './operation.ts'

/** One file of source, lowered. The syntax tree is gone; offsets lead back to the text. Plain data. */
export interface Module {
  readonly file: string
  readonly language: 'javascript' | 'python'
  /** `module`: ES module; `script`: CommonJS, with `module`, `exports` and `require`. */
  readonly kind: 'module' | 'script'
  /** The first is the module's own body. */
  readonly functions: readonly Func[]
  readonly imports: readonly Import[]
  readonly exports: readonly Export[]
  /** Offsets at which lines start; the first is 0. */
  readonly lines: readonly number[]
  readonly gaps: readonly Gap[]
  /** Bytes of source. */
  readonly size: number
}

/** A binding that another module fills. Resolved when the cell is read for the first time. */
export interface Import {
  /** A cell of the module's body. */
  readonly cell: CellIndex
  readonly specifier: string
  /** The exported name; `*` for the namespace, `default` for the default export. */
  readonly name: string
  readonly at: number
  /** `import type`: nothing is loaded at run time. It stands here because a parameter's type names it. */
  readonly typeOnly?: true
}

export type Export =
  /** A cell of the module's body under an exported name. */
  | { readonly kind: 'cell'; readonly name: string; readonly cell: CellIndex }
  /** `export {name as as} from './x'`, `export * as as from './x'` (`name` is `*`). */
  | { readonly kind: 'from'; readonly as: string; readonly name: string; readonly specifier: string }
  /** `export * from './x'`. */
  | { readonly kind: 'all'; readonly specifier: string }

export interface Func {
  /** As written, or the name of the variable or property it was given to; `''` where there is none. */
  readonly name: string
  readonly at: number
  readonly end: number
  readonly parameters: readonly Parameter[]
  /** Registers of a frame. */
  readonly registers: number
  /** Cells that a call makes. */
  readonly cells: number
  /** Where each captured cell comes from: a cell (`n >= 0`) or capture (`~n`) of the function around it. */
  readonly captures: readonly CellIndex[]
  readonly body: Block
  readonly async: boolean
  readonly generator: boolean
  /** Arrow functions take `this` and `arguments` from around them. */
  readonly arrow: boolean
  /** Python: the first parameter as written is the receiver, which `this` gives. A call without a receiver hands it over as its first argument. */
  readonly method?: true
  /** How many operations it holds, inner functions not counted. */
  readonly operations: number
  /** Branches, loops, cases, `&&`, `||`, `??`, catches: McCabe's number minus one. Inner functions not counted. */
  readonly branches: number
}

export interface Parameter {
  readonly to: Register
  readonly name: string | undefined
  readonly rest: boolean
  /** It has a value of its own for when none is given. JavaScript only. */
  readonly fallback?: true
  /** Python's `**name`: keyword arguments that no other parameter takes. */
  readonly keywords?: true
  /** Python's parameters before `/` and behind `*`. */
  readonly only?: 'position' | 'name'
  readonly type: TypeHint | undefined
  readonly decorators: readonly Decorator[]
}

/** What a type annotation tells. */
export interface TypeHint {
  /** The name as written, without type arguments: `APIGatewayProxyEvent`, `OrderRepository`, `string`. */
  readonly name: string
  /** A union of literals: `'asc' | 'desc'`. Types are not checked at run time, so this cleans nothing. */
  readonly literals: readonly Constant[] | undefined
  /** The cell that holds the class, where the name is bound in scope (an import, or a class of the file). */
  readonly cell: CellIndex | undefined
}

/** A decorator on a parameter, as far as it can be told without running anything: `@Param('id')`. */
export interface Decorator {
  readonly name: string
  /** A literal, or the name of what is handed over: `ParseIntPipe`, `new ParseUUIDPipe()`. */
  readonly arguments: readonly (Constant | { readonly name: string })[]
}

/** Something that was not understood, and what happens with it. */
export interface Gap {
  /** Stable words: `with statement`, `syntax error`. */
  readonly what: string
  readonly at: number
}
