import type { Application } from '../../model/application.ts'
import { remembered } from '../../model/remembered.ts'
import { literal, showText } from '../../model/text.ts'
import type { Text } from '../../model/text.ts'

/** Does the text hold what a parameter has as its default? Such a value (`none`, `unused`, `DEFAULT`) often only stands for one to come. */
export function holdsDefault(app: Application, value: Text): boolean {
  const shown = showText(value)
  return defaultsOf(app).some((one) => shown.includes(one))
}

const defaultsOf = remembered((app: Application): readonly string[] =>
  app.parameters.flatMap(({ kind, value }) => {
    const written = kind === 'parameter' && value !== undefined ? literal(value) : undefined
    return written === undefined || written.length < 3 ? [] : [written]
  }),
)
