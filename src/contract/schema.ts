import { reaches } from '../model/reach.ts'
import { fileUses, queryLanguages, sensitivePlaces, skeletonSections } from './contract.ts'

/** Nothing that the writer makes is longer; what is longer was not written by it. */
export const longestText = 8000
const mostItems = 5000
const mostFunctions = 20_000

const text = (description: string) => ({ type: 'string', minLength: 1, maxLength: longestText, description })
const list = (description: string, items: object) => ({ type: 'array', maxItems: mostItems, description, items })
const closed = (required: readonly string[], properties: Readonly<Record<string, object>>, description?: string) => ({
  type: 'object',
  ...(description === undefined ? {} : { description }),
  additionalProperties: false,
  required,
  properties,
})

const because = list('Why it is *.', text('A reason.'))
const skeletons = (description: string, kinds: readonly string[], what: string) =>
  list(description, {
    ...closed(kinds.length === 1 ? kinds : [], { ...Object.fromEntries(kinds.map((kind) => [kind, text(what)])), because }),
    ...(kinds.length === 1 ? {} : { oneOf: kinds.map((kind) => ({ required: [kind] })) }),
  })
const amount = (description: string, ...words: readonly string[]) => ({
  description,
  anyOf: [{ type: 'integer', minimum: 0 }, { enum: [...words, 'unknown'] }],
})

const skeleton = 'Literals as ?, open parts as …; * for any text.'

const properties: Readonly<Record<string, object>> = {
  function: text('The logical path of the function: service/name.'),
  reviewed: closed(
    ['date'],
    {
      date: { type: 'string', pattern: String.raw`^\d{4}-\d{2}-\d{2}$`, description: 'The day, such as 2026-11-30.' },
      by: text('Who read it.'),
      note: text('What they want to be remembered.'),
    },
    'Who has read this part and agreed. Kept when the file is written anew.',
  ),
  complete: {
    description: 'True when all of its code was followed; else what was not. Then the function may do more than stands here.',
    anyOf: [{ const: true }, { type: 'array', minItems: 1, maxItems: mostItems, items: text('A reason.') }],
  },
  startedBy: list(
    'What calls it.',
    closed(['by', 'reach'], {
      by: text('The route, the thing or the principal: "http POST /orders".'),
      reach: { enum: [...reaches], description: 'Who can cause it.' },
      events: list('The shapes of its event, by the ids of the catalogue of triggers.', text('An id: aws-queue.')),
    }),
  ),
  reads: list('Fields of the event that it does something with; * for all of it.', text('A path: Records[].body.id.')),
  limits: closed(['timeoutSeconds', 'memoryMb', 'concurrency', 'eventBytes'], {
    timeoutSeconds: amount('Longest run.'),
    memoryMb: amount('Memory.'),
    concurrency: amount('How many may run at once.', 'shared'),
    eventBytes: amount('Largest event, as JSON in UTF-8.'),
  }),
  actions: list(
    'What it asks of the cloud.',
    closed(['action', 'on'], {
      action: text('As the Service Authorization Reference writes it: dynamodb:PutItem.'),
      on: list('The things, symbolically; * where one may stand for many.', text('An ARN: ${Orders.Arn}/index/*.')),
      when: list('Conditions under which it is enough to be allowed.', text('A condition.')),
      which: { enum: ['unknown', 'caller'], description: 'The code does not tell which thing, or whoever calls the function says.' },
    }),
  ),
  hosts: skeletons('Servers that it calls.', skeletonSections.hosts, 'A host; * as a label for any.'),
  queries: skeletons('What it asks of databases.', queryLanguages, skeleton),
  commands: skeletons('What it has a shell or another program do.', skeletonSections.commands, skeleton),
  files: skeletons('Files that it touches.', fileUses, skeleton),
  modules: skeletons('Code that it loads by a name made at run time.', skeletonSections.modules, skeleton),
  evaluates: list('Calls that run a text or bytes as code.', text('The call: pickle.loads.')),
  packages: list('Packages that it calls and whose code was not followed.', text('A package.')),
  sensitive: list(
    'Fields whose names say that they are nobody’s business.',
    closed(['field', 'is', 'in'], {
      field: text('The field.'),
      is: text('What it holds: email, payment-card, credential.'),
      in: { type: 'array', minItems: 1, maxItems: sensitivePlaces.length, items: { enum: [...sensitivePlaces] } },
    }),
  ),
  platform: list('What the platform does with its rights: it polls, it writes the log.', text('An action.')),
}

export const schemaId = 'urn:cordon:schema:contract:1'

/** What stands in a contract: the source of docs/schema/contract-1.schema.json, and what {@link parseContract} checks with. */
export const contractSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: schemaId,
  title: 'Cordon contract, version 1',
  description:
    'What every function of an application may do: cordon.contract.json. Written by `cordon contract`, reviewed by people, checked in CI by `cordon contract --check`. A section that is missing is empty: the function does nothing of the kind.',
  ...closed(['version', 'functions'], {
    $schema: text('The address of this schema, for editors.'),
    version: { const: 1 },
    functions: {
      type: 'array',
      maxItems: mostFunctions,
      description: 'By their logical paths, sorted.',
      items: closed(['function', 'complete', 'limits'], properties),
    },
  }),
}

/** The keys of a function, in the order in which they are written. */
export const functionKeys: readonly string[] = Object.keys(properties)
