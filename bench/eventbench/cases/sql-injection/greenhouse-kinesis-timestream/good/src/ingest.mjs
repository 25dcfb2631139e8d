import { Kinesis } from "@aws-sdk/client-kinesis";
import { randomUUID } from "crypto";

const kinesis = new Kinesis();

export async function handler(reading) {
  const record = { id: randomUUID(), bed: reading.bed, celsius: Number(reading.celsius), at: Date.now() };
  await kinesis.putRecord({
    StreamName: process.env.STREAM,
    PartitionKey: record.id,
    Data: Buffer.from(JSON.stringify(record)),
  });
}
