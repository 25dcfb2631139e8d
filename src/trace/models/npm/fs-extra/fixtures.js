import fse from 'fs-extra'

export const handler = async (event) => {
  await fse.remove(`/tmp/${event.folder}`) // finds path
  await fse.remove('/tmp/work')
  await fse.outputJson(`/tmp/${event.name}.json`, {}) // finds path
  await fse.outputJson('/tmp/order.json', JSON.parse(event.body))
  return await fse.readFile('/tmp/order.json', 'utf8')
}
