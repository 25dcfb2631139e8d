import { QueryCommand, TimestreamQueryClient } from "@aws-sdk/client-timestream-query";

const timestream = new TimestreamQueryClient({});

export async function handler({ Records }) {
  for (const { kinesis } of Records) {
    const reading = JSON.parse(Buffer.from(kinesis.data, "base64").toString("utf8"));
    const QueryString = `SELECT avg(measure_value::double) FROM "farm"."climate" WHERE id = '${reading.id}' AND time > ago(1d)`;
    await timestream.send(new QueryCommand({ QueryString }));
  }
}
