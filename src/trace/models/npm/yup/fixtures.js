import { exec } from 'node:child_process'
import * as yup from 'yup'
import { object, string } from 'yup'

const schema = yup.object({
  id: yup.string().uuid().required(),
  code: yup.string().matches(/^[a-z0-9]+$/).required(),
  size: yup.number().required().positive().integer(),
  colour: yup.string().oneOf(['red', 'blue']),
  name: yup.string().required().max(40),
})

export const validated = async (event) => {
  const order = await schema.validate(JSON.parse(event.body), { abortEarly: false })
  exec(`draw /data/${order.id} /data/${order.code}`)
  exec(`draw --size ${order.size} --colour ${order.colour}`)
  exec(`draw ${order.name}`) // finds command
  exec(`draw ${order.other}`) // finds command
}

export const asked = async (event) => {
  const body = JSON.parse(event.body)
  if (!(await schema.isValid(body))) return { statusCode: 400 }
  exec(`draw /data/${body.code}`)
  exec(`draw ${body.name}`) // finds command
}

export const narrow = (event) => {
  const { id, other } = object({ id: string().uuid() }).noUnknown().validateSync(event.pathParameters)
  exec(`draw /data/${id} ${other}`)
}
