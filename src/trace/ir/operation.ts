/**
 * The one representation that all languages are lowered to: three-address operations over registers, in structured blocks.
 * Blocks instead of a graph of basic blocks, because JavaScript and Python have structured control flow and a branch that
 * narrows a value is then simply the place where the narrowing holds.
 */

/** A slot in the frame of one call. Parameters, variables that no inner function sees, and intermediate results. */
export type Register = number

/**
 * A variable that an inner function sees. `n >= 0`: the n-th cell of this function; `n < 0`: the `~n`-th capture of the
 * function, a cell of a function around it.
 */
export type CellIndex = number

export type Block = readonly Operation[]

/** Names a loop, switch or labelled block within its function. */
export type Label = number

/** A property: a constant name (indexes are written as text, `'0'`), or computed. */
export type Key = string | { readonly register: Register }

/**
 * One argument or array element. `name`: a keyword argument (Python). `spread`: `...x`, `*x`; `spread` with the name `**`: Python's `**x`, whose
 * fields are keyword arguments.
 */
export interface Argument {
  readonly value: Register
  readonly spread?: boolean
  readonly name?: string
}

export type Constant = string | number | boolean | null | undefined

/** UTF-16 offsets into the file: where the operation stands. */
interface Span {
  readonly at: number
  readonly end: number
}

export type Operation = Span &
  (
    | { readonly op: 'constant'; readonly to: Register; readonly value: Constant }
    | { readonly op: 'regex'; readonly to: Register; readonly source: string; readonly flags: string }
    | { readonly op: 'move'; readonly to: Register; readonly from: Register }
    /** A template literal or format string. */
    | { readonly op: 'text'; readonly to: Register; readonly parts: readonly (string | Register)[] }
    /** A tagged template: the tag is called with the strings and the values. */
    | {
        readonly op: 'tagged'
        readonly to: Register
        readonly tag: Register
        readonly self: Register | undefined
        readonly strings: readonly string[]
        readonly values: readonly Register[]
      }
    /** `+ - * / % ** & | ^ << >> >>> === !== == != < <= > >= in instanceof` in the source's own spelling. */
    | { readonly op: 'binary'; readonly to: Register; readonly operator: string; readonly left: Register; readonly right: Register }
    /** `! - + ~ typeof void`. */
    | { readonly op: 'unary'; readonly to: Register; readonly operator: string; readonly value: Register }
    /** `left && right`, `||`, `??`: the right side is a block of its own, whose result is `result`. */
    | {
        readonly op: 'logic'
        readonly to: Register
        readonly operator: '&&' | '||' | '??'
        readonly left: Register
        readonly right: Block
        readonly result: Register
      }
    | { readonly op: 'object'; readonly to: Register }
    | { readonly op: 'array'; readonly to: Register; readonly items: readonly (Argument | undefined)[] }
    /** `{...from}`: the own fields of `from`, except those named, into `object`; a rest pattern is an empty object and a copy. */
    | { readonly op: 'copy'; readonly object: Register; readonly from: Register; readonly except: readonly Key[] }
    /** `item`: Python's `a[k]`, which finds elements and no attributes or methods; without it, in Python, `a.k`. JavaScript knows no difference. */
    | {
        readonly op: 'load'
        readonly to: Register
        readonly object: Register
        readonly key: Key
        readonly optional: boolean
        readonly item?: true
      }
    /** `accessor`: the value is a function that runs when the property is read or written (`{ get key() {…} }`). */
    | {
        readonly op: 'store'
        readonly object: Register
        readonly key: Key
        readonly value: Register
        readonly accessor?: 'get' | 'set'
        readonly item?: true
      }
    | { readonly op: 'delete'; readonly object: Register; readonly key: Key; readonly item?: true }
    /** Elements from `from` on, as an array pattern's `...rest`. */
    | { readonly op: 'slice'; readonly to: Register; readonly object: Register; readonly from: number }
    | {
        readonly op: 'call'
        readonly to: Register
        readonly callee: Register
        readonly arguments: readonly Argument[]
        readonly optional: boolean
      }
    /** A method call: the receiver is `object`. */
    | {
        readonly op: 'invoke'
        readonly to: Register
        readonly object: Register
        readonly key: Key
        readonly arguments: readonly Argument[]
        readonly optional: boolean
      }
    | { readonly op: 'new'; readonly to: Register; readonly callee: Register; readonly arguments: readonly Argument[] }
    /** `super(…)`, and `super.key(…)` where there is a key; the receiver is `this`. */
    | { readonly op: 'super'; readonly to: Register; readonly key: Key | undefined; readonly arguments: readonly Argument[] }
    | { readonly op: 'super-load'; readonly to: Register; readonly key: Key }
    /** A function value; its captures are taken from this function's cells and captures. `function` indexes `Module.functions`. */
    | { readonly op: 'closure'; readonly to: Register; readonly function: number }
    | {
        readonly op: 'class'
        readonly to: Register
        readonly name: string
        readonly parent: Register | undefined
        /** Python's further bases, in order. */
        readonly parents?: readonly Register[]
        /** Index in `Module.functions`. */
        readonly create: number | undefined
        readonly members: readonly ClassMember[]
        readonly decorators: readonly Register[]
        /** A cell that holds the class already while its static fields and blocks run. */
        readonly self?: CellIndex
      }
    | { readonly op: 'this'; readonly to: Register }
    /** JavaScript's `arguments`. */
    | { readonly op: 'arguments'; readonly to: Register }
    /** A name that no scope of the file declares. */
    | { readonly op: 'global'; readonly to: Register; readonly name: string }
    | { readonly op: 'get'; readonly to: Register; readonly cell: CellIndex }
    /** `fresh`: a new cell takes the place of this one first. Each round of a loop has its own variables, which closures keep. */
    | { readonly op: 'set'; readonly cell: CellIndex; readonly value: Register; readonly fresh?: true }
    /** `import(x)`; `require(x)` is a call of the global `require`. */
    | { readonly op: 'import'; readonly to: Register; readonly specifier: Register }
    /** `import './x'`, and the star of CommonJS interop: evaluates a module for what it does. */
    | { readonly op: 'run-module'; readonly specifier: string }
    | { readonly op: 'await'; readonly to: Register; readonly value: Register }
    | { readonly op: 'yield'; readonly to: Register; readonly value: Register | undefined; readonly all: boolean }
    /** An element of JSX; `type` is a tag name or a component. `props` holds children too. */
    | { readonly op: 'jsx'; readonly to: Register; readonly type: string | Register; readonly props: Register }
    | { readonly op: 'if'; readonly condition: Register; readonly then: Block; readonly else: Block }
    /** `while`, `do`, `for`: `test` leaves its answer in `condition` (undefined: for ever). `late`: the test comes after the body. */
    | {
        readonly op: 'loop'
        readonly label: Label
        readonly test: Block
        readonly condition: Register | undefined
        readonly body: Block
        readonly update: Block
        readonly late: boolean
      }
    /** `for (… of …)`, `for (… in …)`, `for await`: each element, or each key, arrives in `item`. */
    | {
        readonly op: 'each'
        readonly label: Label
        readonly over: 'values' | 'keys'
        readonly source: Register
        readonly item: Register
        readonly body: Block
      }
    /** A case without a test is the default. Cases fall through to the next unless they break. */
    | {
        readonly op: 'switch'
        readonly label: Label
        readonly subject: Register
        readonly cases: readonly { readonly test: Block; readonly value: Register | undefined; readonly body: Block }[]
      }
    | { readonly op: 'block'; readonly label: Label; readonly body: Block }
    | {
        readonly op: 'try'
        readonly body: Block
        /** The thrown value arrives in `error`, which is undefined for `catch {`. */
        readonly catch:
          | { readonly error: Register | undefined; readonly body: Block; readonly at: number; readonly end: number }
          | undefined
        readonly finally: Block | undefined
      }
    | { readonly op: 'return'; readonly value: Register | undefined }
    | { readonly op: 'throw'; readonly value: Register }
    | { readonly op: 'break'; readonly label: Label }
    | { readonly op: 'continue'; readonly label: Label }
    /** A construct that the front end does not understand. Counted and listed. `to` gets an unknown value, if there is one. */
    | { readonly op: 'gap'; readonly what: string; readonly to: Register | undefined }
  )

export type OperationOf<Name extends Operation['op']> = Extract<Operation, { readonly op: Name }>

export interface ClassMember {
  readonly key: Key
  readonly static: boolean
  /** `field`: `function` is its initialiser (undefined: no value); `block`: a static block; `method`, `get`, `set`. */
  readonly kind: 'method' | 'get' | 'set' | 'field' | 'block'
  /** Index in `Module.functions`. */
  readonly function: number | undefined
  readonly decorators: readonly Register[]
}
