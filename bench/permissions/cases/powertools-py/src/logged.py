from aws_lambda_powertools import Logger, Metrics
from aws_lambda_powertools.metrics import MetricUnit

logger = Logger()
metrics = Metrics(namespace='Payments')


@logger.inject_lambda_context
@metrics.log_metrics
def handler(event, context):
    metrics.add_metric(name='seen', unit=MetricUnit.Count, value=1)
    logger.info('seen', extra={'id': event['id']})
