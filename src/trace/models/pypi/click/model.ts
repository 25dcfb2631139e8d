import { pythonModel } from '../../model.ts'
import { each } from '../../node/each.ts'

// Programs of the command line, schemas of GraphQL and messages of protobuf, in outline.
export const click = pythonModel({
  packages: ['click', 'typer', 'fire', 'tqdm', 'tabulate', 'ariadne', 'graphene', 'strawberry', 'graphql'],
  exports: {
    ...each(['tqdm', 'Option', 'Argument'], { gives: { same: 'arg0' } }),
    ...each(['echo', 'secho'], { log: { values: 'arg0', structured: false }, gives: 'nothing' }),
    tabulate: { gives: { of: ['arg0'], types: ['string'] } },
    ...each(
      [
        'String',
        'Int',
        'Float',
        'Boolean',
        'ID',
        'Field',
        'List',
        'Schema',
        'make_executable_schema',
        'gql',
        'load_schema_from_path',
        'QueryType',
        'MutationType',
      ],
      {
        gives: { of: [] },
      },
    ),
  },
  source: 'https://click.palletsprojects.com, https://docs.graphene-python.org, https://ariadnegraphql.org/docs/intro, 2026-11-22',
})
