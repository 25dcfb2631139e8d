import type { Application } from '../model/application.ts'
import { shortName } from '../model/questions.ts'
import { showText } from '../model/text.ts'
import { noOptions, projectOf, readProject } from '../read/index.ts'
// oxlint-disable-next-line no-restricted-imports -- what functions need is asked of applications that went the way of a scan
import { traceProject } from '../scan/trace-project.ts'
import { pythonParser } from '../trace/python/parser.ts'
import type { Need } from './need.ts'

const python = await pythonParser()

/** For tests: an application from its files, with what its code does. */
export function tracedApplication(files: Readonly<Record<string, string>>): Application {
  const project = projectOf(new Map(Object.entries(files)))
  return traceProject(readProject(project, noOptions), project, { python }).application
}

/** `dynamodb:PutItem Orders`, `(s3:ListBucket Photos)` where nothing breaks without it; things of the application by their logical ids. */
export function shownNeed({ action, scope, optional, conditions }: Need): string {
  const arns = scope.arns.map((arn) => {
    const [first, ...rest] = arn
    return typeof first === 'object' && first.kind === 'reference'
      ? `${shortName(first.to)}${first.attribute === 'Arn' ? '' : `.${first.attribute}`}${showText(rest)}`
      : showText(arn).replace(/^arn:\$\{partition\}:([a-z0-9-]+):(?:\$\{region\})?:(?:\$\{account\})?:/, '$1 ')
  })
  const under = conditions.map(({ key }) => ` if ${key}`).join('')
  const said = `${action} ${arns.join(' | ')}${under}`
  return optional ? `(${said})` : said
}
