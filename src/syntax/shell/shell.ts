import { anything, complement, of, union } from '../characters.ts'
import { never } from '../language.ts'
import type { BreakOut, HoleContext, Language } from '../language.ts'
import { alphanumeric } from '../named-characters.ts'
import { mark, marked } from '../template.ts'
import { argumentText } from './argument-text.ts'
import { shellSkeleton } from './skeleton.ts'
import { shellTokens } from './tokens.ts'
import type { ShellToken } from './tokens.ts'

export type ShellContext =
  | 'bare'
  | 'single-quoted'
  | 'double-quoted'
  /** The word says which program runs. */
  | 'command'
  /** Inside a text that is a program again, as in `sh -c "…"` or `$((…))`. */
  | 'script'
  | 'comment'
  | 'whole'

export interface ShellHole extends HoleContext<ShellContext> {
  /** Argument injection: a value that begins with a dash is an option to the program, quoted or not. */
  readonly becomesOption: BreakOut
}

export const shell: Language<ShellHole> = {
  id: 'shell',
  filling: union(argumentText, of('"')),
  contexts: (pieces) => holes(marked(pieces)),
  skeleton: (pieces) => shellSkeleton(shellTokens(marked(pieces))),
}

const outside = complement(argumentText)
const option: BreakOut = { breaksOut: never.breaksOut, leading: of('-') }

/** Programs whose argument names the program that runs. */
const launchers = /^(?:sudo|env|exec|nohup|time|xargs|command|nice|timeout|setsid|builtin)$/
/** Programs that read an argument as a program. */
const interpreters = /^(?:.*\/)?(?:sh|bash|dash|zsh|ksh|ash|su|python[\d.]*|perl|ruby|node|php|awk|gawk|sed|eval|ssh|osascript)$/
const scriptOption = /^-\w*[cer]$/
const readsScriptAtOnce = /^(?:.*\/)?(?:eval|ssh|awk|gawk|sed)$/

/** What is remembered of the simple command that is being read. */
interface Command {
  program: string
  word: string
  started: boolean
  script: boolean
  endOfOptions: boolean
  redirects: boolean
}

function begin(): Command {
  return { program: '', word: '', started: false, script: false, endOfOptions: false, redirects: false }
}

function holes(text: string): readonly ShellHole[] {
  const found: ShellHole[] = []
  if (text.trim() === mark) return [{ context: 'whole', breaksOut: anything, becomesOption: never }]
  const commands: Command[] = [begin()]
  let inside = 0
  let before: ShellToken | undefined
  for (const token of shellTokens(text)) {
    let command = commands.at(-1) ?? begin()
    switch (token.kind) {
      case 'space':
        endWord(command)
        break
      case 'operator':
        endWord(command)
        if (/[<>]/.test(token.text)) command.redirects = true
        else
          commands[commands.length - 1] =
            token.text === '(' && before?.text === '$(' ? { ...begin(), program: '((', script: true, endOfOptions: true } : begin()
        break
      case 'open':
        command.started = true
        if (/[{[]$/.test(token.text)) inside++
        commands.push(begin())
        break
      case 'close':
        if (/[}\]]/.test(token.text)) inside--
        if (commands.length > 1) commands.pop()
        command = commands.at(-1) ?? begin()
        break
      case 'comment':
        for (const character of token.text)
          if (character === mark) found.push({ context: 'comment', breaksOut: of('\n'), becomesOption: never })
        break
      case 'text': {
        for (const character of token.value) {
          if (character === mark) found.push(holeIn(token, command, inside > 0))
          command.word += character
        }
        command.started = true
        break
      }
      default:
        command.started = true
        command.word += token.kind === 'expansion' ? token.text : ''
    }
    before = token
  }
  return found
}

function endWord(command: Command): void {
  if (!command.started) return
  const { word, redirects } = command
  command.word = ''
  command.started = false
  command.redirects = false
  if (redirects) return
  if (command.program === '') {
    if (/^[A-Za-z_]\w*=/.test(word) || /^[!{]$|^(?:if|then|elif|else|do|while|until)$/.test(word) || launchers.test(word)) return
    // Options and the number of a launcher: `sudo -n`, `timeout 5`.
    if (/^[-\d]/.test(word)) return
    command.program = word
    if (readsScriptAtOnce.test(word)) command.script = true
  } else if (word === '--') command.endOfOptions = true
  else if (interpreters.test(command.program) && scriptOption.test(word)) command.script = true
}

function holeIn(token: ShellToken, command: Command, isScript: boolean): ShellHole {
  const becomesOption = command.word === '' && !command.endOfOptions && !command.redirects ? option : never
  if (isScript) return { context: 'script', breaksOut: complement(alphanumeric), becomesOption: never }
  if (command.script) return { context: 'script', breaksOut: outside, becomesOption }
  if (command.program === '' && !command.redirects && !/^[A-Za-z_]\w*=/.test(command.word))
    return { context: 'command', breaksOut: command.word === '' ? anything : union(outside, of('/')), becomesOption }
  if (token.quoting === 'double') return { context: 'double-quoted', breaksOut: of('"$`\\'), becomesOption }
  if (token.quoting === 'single')
    return { context: 'single-quoted', breaksOut: token.text.startsWith('$') ? of("'\\") : of("'"), becomesOption }
  return { context: 'bare', breaksOut: outside, becomesOption }
}
