import { check } from '../check.ts'
import { flowsOf } from '../flow-check.ts'

export default check({
  title: 'A caller can run shell commands in the function',
  risk: 'event-injection',
  severity: { public: 'critical', authenticated: 'high', internal: 'medium' },
  why: 'A shell reads the whole line: a `;`, a `$(…)` or a line break in the value begins a command of the caller’s. It runs with the function’s role and its environment, where the credentials are.',
  fix: 'Start the program without a shell and hand over a list.',
  fixIn: {
    JavaScript: '`execFile("convert", [name, "out.png"])` instead of `exec`.',
    Python: '`subprocess.run(["convert", name, "out.png"])` instead of `os.system` or `shell=True`.',
  },
  silent: [
    'The program is started with a list of arguments and no shell.',
    'The value is a number, one of a list, or its characters are restricted to those that a shell takes literally.',
    'It was quoted for the shell (`shell-quote`, `shlex.quote`) and stands as a word of its own.',
  ],
  references: [
    'OW-A1',
    'SAS-1',
    'CWE-78',
    'https://nodejs.org/api/child_process.html#child_processexeccommand-options-callback',
    'https://docs.python.org/3/library/subprocess.html#security-considerations',
  ],

  find: (app) => flowsOf(app, 'command', 'becomes part of the shell command'),
})
