import yaml from 'js-yaml'
import { parse } from 'yaml'
import { execSync } from 'child_process'

export const handler = async (event) => {
  const order = yaml.load(event.body)
  execSync(`echo ${order.name}`) // finds command
  execSync(`echo ${parse(event.body).name}`) // finds command
  execSync(`echo ${Number(parse(event.body).count)}`)
}
