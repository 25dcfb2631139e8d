import { model } from 'dynamoose'

// Its models do much the same as those of dynamoose; a table is called as the model with an s, in small letters.
export const define = (name, { tableName, schema } = {}) => {
  const Model = model(name, schema, {
    create: false,
    tableName: (typeof tableName === 'function' ? tableName() : tableName) || `${name.toLowerCase()}s`,
  })
  Model.destroy = Model.delete
  Model.getItems = Model.batchGet
  Model.prototype.destroy = Model.prototype.delete
  Model.prototype.get = function (named) {
    return named === undefined ? this : this[named]
  }
  Model.prototype.set = function (values) {
    Object.assign(this, values)
  }
  Model.prototype.update = Model.prototype.save
  return Model
}
export const types = { uuid: () => 'S', timeUUID: () => 'S', stringSet: () => 'SS', numberSet: () => 'NS', binarySet: () => 'BS' }
export const AWS = { config: { update: () => undefined, loadFromPath: () => undefined } }
export const createTables = () => undefined
export const dynamoDriver = () => undefined
export const documentClient = () => undefined
