const { LambdaClient, InvokeCommand } = require("@aws-sdk/client-lambda");

const lambda = new LambdaClient({});

exports.handler = async (event) => {
	const form = new URLSearchParams(event.isBase64Encoded ? Buffer.from(event.body, "base64").toString() : event.body);
	const lead = { company: form.get("company"), campaign: form.get("campaign") };
	await lambda.send(
		new InvokeCommand({
			FunctionName: process.env.CRM_WRITER,
			InvocationType: "Event",
			Payload: JSON.stringify(lead),
		})
	);
	return { statusCode: 204 };
};
