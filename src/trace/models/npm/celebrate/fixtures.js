import { exec } from 'node:child_process'
import { celebrate, errors, Joi, Segments } from 'celebrate'
import express from 'express'
import serverless from 'serverless-http'

const app = express()
app.use(express.json())
app.post(
  '/items/:id',
  celebrate({
    [Segments.PARAMS]: { id: Joi.string().guid() },
    [Segments.BODY]: Joi.object({ size: Joi.number(), name: Joi.string().required() }),
  }),
  (req, res) => {
    exec(`draw /data/${req.params.id} --size ${req.body.size}`)
    exec(`draw ${req.body.name}`) // finds command
    res.json({})
  },
)
app.use(errors())
export const handler = serverless(app)
