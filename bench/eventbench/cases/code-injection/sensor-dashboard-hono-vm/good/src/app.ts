import { Hono } from 'hono';
import { handle } from 'hono/aws-lambda';
import vm from 'node:vm';

const app = new Hono();

app.post('/widgets/preview', async (c) => {
  const { expression, readings } = await c.req.json<{ expression: string; readings: number[] }>();
  const context = { readings: readings.slice(0, 500), floor: Math.floor, expression };
  const value = vm.runInNewContext('floor(Math.max(...readings))', context, { timeout: 50 });
  return c.json({ value });
});

export const handler = handle(app);
