import { Hono } from "hono";
import { handle } from "hono/aws-lambda";
import { findCourses } from "./courses";

const app = new Hono();

app.get("/courses", async (c) => {
	const level = c.req.query("level") ?? "beginner";
	return c.json(await findCourses(level));
});

export const handler = handle(app);
