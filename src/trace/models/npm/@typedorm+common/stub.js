// Tables and the decorators of entities. An entity may name its own table.
export class Table {
  constructor(options) {
    Object.assign(this, options)
  }
}
export const Entity = (options) => (type) => {
  type.cordonTable = options && options.table
}
const mark = () => () => undefined
export { mark as Attribute, mark as AutoGenerateAttribute }
export const INDEX_TYPE = { GSI: 'GLOBAL_SECONDARY_INDEX', LSI: 'LOCAL_SECONDARY_INDEX' }
export const AUTO_GENERATE_ATTRIBUTE_STRATEGY = { UUID4: 'UUID4', EPOCH_DATE: 'EPOCH_DATE', ISO_DATE: 'ISO_DATE', KSUID: 'KSUID' }
export const QUERY_ORDER = { ASC: 'ASC', DESC: 'DESC' }
