from aws_lambda_powertools.utilities import parameters
from botocore.config import Config

ssm = parameters.SSMProvider(config=Config(region_name='eu-west-1'))
secrets = parameters.SecretsProvider()


def handler(event, context):
    url = ssm.get('/payments/bank/url')  # uses ssm:GetParameter on ssm:/payments/bank/url
    token = secrets.get('bank/token')  # uses secretsmanager:GetSecretValue on arn:secretsmanager:bank/token
    return f'{url}?{len(token)}'
