const { EventBridge } = require('@aws-sdk/client-eventbridge');
const bus = new EventBridge({});

module.exports.handler = async (event) => {
  const { path, value } = JSON.parse(event.body);
  if (typeof path !== 'string' || path.length > 100) return { statusCode: 400 };
  await bus.putEvents({
    Entries: [{ EventBusName: process.env.BUS, Source: 'mill.machines', DetailType: 'StateChanged', Detail: JSON.stringify({ path, value: Number(value) }) }],
  });
  return { statusCode: 202 };
};
