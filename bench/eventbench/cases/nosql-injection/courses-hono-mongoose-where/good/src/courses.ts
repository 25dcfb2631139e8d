import mongoose from "mongoose";

const Course = mongoose.model("Course", new mongoose.Schema({ title: String, level: String, seats: Number }));
const connected = mongoose.connect(process.env.MONGO_URL!);

export async function findCourses(level: string) {
	await connected;
	return Course.find({ seats: { $gt: 0 }, level }).limit(50).lean();
}
