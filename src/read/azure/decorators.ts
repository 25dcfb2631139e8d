/**
 * The decorators of the Python programming model 2, in the words of function.json: what each binds, and which settings may be given by their place.
 * https://learn.microsoft.com/python/api/azure-functions/azure.functions.decorators.function_app, 2026-11-22
 */
export interface DecoratorFacts {
  readonly type: string
  readonly direction: 'in' | 'out'
  /** The argument that names the parameter, and what it is called where nothing is written. */
  readonly parameter: string
  readonly usual?: string
  /** Names of the arguments, in their order. */
  readonly places: readonly string[]
}

const trigger = (type: string, ...places: readonly string[]): DecoratorFacts => ({ type, direction: 'in', parameter: 'arg_name', places })
const queue = trigger('queueTrigger', 'arg_name', 'queue_name', 'connection')
const timer = trigger('timerTrigger', 'arg_name', 'schedule')

export const triggers: Readonly<Record<string, DecoratorFacts>> = {
  route: {
    type: 'httpTrigger',
    direction: 'in',
    parameter: 'trigger_arg_name',
    usual: 'req',
    places: ['route', 'trigger_arg_name', 'binding_arg_name', 'methods', 'auth_level'],
  },
  queue_trigger: queue,
  service_bus_queue_trigger: trigger('serviceBusTrigger', 'arg_name', 'connection', 'queue_name'),
  service_bus_topic_trigger: trigger('serviceBusTrigger', 'arg_name', 'connection', 'topic_name', 'subscription_name'),
  event_hub_message_trigger: trigger('eventHubTrigger', 'arg_name', 'connection', 'event_hub_name'),
  event_grid_trigger: trigger('eventGridTrigger', 'arg_name'),
  blob_trigger: trigger('blobTrigger', 'arg_name', 'path', 'connection'),
  cosmos_db_trigger: trigger('cosmosDBTrigger', 'arg_name', 'connection', 'database_name', 'container_name'),
  cosmos_db_trigger_v3: trigger('cosmosDBTrigger', 'arg_name', 'database_name', 'collection_name'),
  timer_trigger: timer,
  schedule: timer,
  kafka_trigger: trigger('kafkaTrigger', 'arg_name', 'topic'),
  sql_trigger: trigger('sqlTrigger', 'arg_name', 'table_name'),
  warm_up_trigger: trigger('warmupTrigger', 'arg_name'),
  generic_trigger: trigger('', 'arg_name', 'type'),
  orchestration_trigger: { ...trigger('orchestrationTrigger', 'context_name'), parameter: 'context_name' },
  entity_trigger: { ...trigger('entityTrigger', 'context_name'), parameter: 'context_name' },
  activity_trigger: { ...trigger('activityTrigger', 'input_name'), parameter: 'input_name' },
}

const inputs: Readonly<Record<string, string>> = {
  blob_input: 'blob',
  cosmos_db_input: 'cosmosDB',
  cosmos_db_input_v3: 'cosmosDB',
  table_input: 'table',
  sql_input: 'sql',
}

/** What else is handed over: things that are fetched before the function runs, and those that it fills. Undefined: the decorator binds nothing. */
export function otherBinding(name: string): DecoratorFacts | undefined {
  if (name === 'durable_client_input') return { ...trigger('durableClient'), parameter: 'client_name' }
  if (/_output$|^generic_output_binding$/.test(name)) return { ...trigger(name), direction: 'out' }
  if (/_input$|^generic_input_binding$/.test(name)) return trigger(Object.hasOwn(inputs, name) ? (inputs[name] ?? name) : name)
  return undefined
}

/** `queue_name` → `queueName`; function.json has another word for a few. */
export function settingName(argument: string): string {
  const renamed: Readonly<Record<string, string>> = { topic: 'topicName', auth_level: 'authLevel', container_name: 'containerName' }
  if (Object.hasOwn(renamed, argument)) return renamed[argument] ?? argument
  return argument.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
}
