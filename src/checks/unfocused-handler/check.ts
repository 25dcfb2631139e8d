import { check } from '../check.ts'
import { factsOf } from '../fact-check.ts'
import { monolithOf } from '../monolith-function/monolith.ts'

export default check({
  title: 'One handler does the work of many',
  risk: 'granularity',
  severity: 'low',
  why: 'A handler that serves unrelated routes, or works with many services, needs the rights of all of them at once. Whoever breaks the least important part of it holds the most important ones.',
  fix: 'Give each group of routes, and each piece of work, a function of its own with a role of its own; shared code goes into a module.',
  silent: [
    'Up to five services; configuration, secrets, keys and traces are not counted.',
    'Fewer than eight routes, or routes of few resources.',
    'The template itself shows it: then `monolith-function` tells.',
  ],
  references: ['SAS-4', 'SAS-9', 'CWE-653', 'https://docs.aws.amazon.com/lambda/latest/operatorguide/monolith.html'],

  *find(app) {
    const monoliths = new Set<string>(app.functions.filter((fn) => monolithOf(app, fn) !== undefined).map(({ id }) => id))
    const facts = app.code.facts.filter((fact) => !monoliths.has(fact.about))
    yield* factsOf({ ...app, code: { ...app.code, facts } }, ['unfocused'], ({ name, detail }, where) =>
      name === 'routes' ? `the code ${where} tells ${detail} apart` : `the handler ${where} works with ${detail}`,
    )
  },
})
