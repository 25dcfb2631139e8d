import express, { type NextFunction, type Request, type Response } from 'express'
import { PosterService } from './poster-service'

type Action = (request: Request, response: Response) => Promise<unknown>
const attempt = (action: Action) => (request: Request, response: Response, next: NextFunction) => action(request, response).catch(next)
const posters = new PosterService('/tmp/poster.png')

export const app = express()
app.use(express.json())
app.post(
  '/posters',
  attempt(async ({ body }, response) => {
    await posters.draw(body.title, body.font)
    response.status(201).json({ ready: true })
  }),
)
